package org.indelible.app.demo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import org.indelible.app.settings.Settings;
import org.indelible.app.settings.SettingsReader;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;
import org.indelible.door.EdgeUnderTest;
import org.indelible.events.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EdgeUnderTest
class DemoIdentityTest {
    private final Door door;
    private final Settings settings;
    private final DemoUsers users = DemoUsers.load();

    @Autowired
    DemoIdentityTest(Door door, Settings settings) {
        this.door = door;
        this.settings = settings;
    }

    private Answer token(String user, String secret) {
        String credentials = Base64.getEncoder().encodeToString((user + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return door.send(door.to("/oauth2/token")
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
    }

    private String secretOf(String user) {
        return new DemoDirectory(settings.data())
                .secretOf(users.named(user).orElseThrow())
                .orElseThrow();
    }

    @Test
    void every_role_of_the_policy_has_a_user_and_no_two_users_share_a_name() {
        assertThat(users.all().stream().flatMap(user -> user.roles().stream())).containsAll(EnumSet.allOf(Role.class));
        assertThat(users.all()).extracting(DemoUser::user).doesNotHaveDuplicates();
    }

    @Test
    void a_user_gets_a_token_that_the_api_accepts() {
        Answer issued = token("miriam.stein", secretOf("miriam.stein"));
        assertThat(issued.status()).isEqualTo(200);
        Answer answer = door.send(door.to("/test/actor")
                .header(
                        "Authorization",
                        "Bearer " + issued.body().path("access_token").asString()));
        assertThat(answer.body().path("jobTitle").asString()).isEqualTo("Data protection officer");
        assertThat(answer.body().path("roles").path(0).asString()).isEqualTo("dpo");
    }

    @Test
    void one_users_secret_is_not_anothers() {
        assertThat(token("joan.whitcombe", secretOf("miriam.stein")).status()).isEqualTo(401);
        assertThat(token("nobody", secretOf("miriam.stein")).status()).isEqualTo(401);
    }

    @Test
    void the_provider_describes_itself_and_publishes_no_private_key() {
        Answer description = door.send(door.to("/.well-known/openid-configuration"));
        assertThat(description.body().path("token_endpoint").asString()).endsWith("/oauth2/token");
        Answer keys = door.send(door.to("/oauth2/jwks"));
        assertThat(keys.body().path("keys").path(0).has("n")).isTrue();
        assertThat(keys.body().path("keys").path(0).has("d")).isFalse();
    }

    @Test
    void what_is_secret_can_be_read_by_its_owner_only() throws IOException {
        for (Path file : List.of(Path.of("secret"), Path.of("signing-key.json"))) {
            Path kept = settings.data().resolve("identity").resolve(file);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void it_refuses_to_stand_beside_a_real_database_or_outside_the_demo() {
        for (List<String> flags : List.of(
                List.of("--indelible.demo=false"),
                List.of("--indelible.demo=true", "--indelible.jdbc.url=jdbc:postgresql://db.example.org/x"),
                List.of("--indelible.demo=true", "--indelible.issuer.url=https://id.example.org"))) {
            Settings other = SettingsReader.read(flags);
            assertThatThrownBy(() -> new DemoIdentity(other, 8080)).isInstanceOf(IllegalStateException.class);
        }
    }
}
