package org.indelible.app.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.indelible.app.demo.identity.DemoUser;
import org.indelible.app.demo.identity.DemoUsers;
import org.indelible.events.people.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the realm file for Keycloak promises, without Keycloak. */
class KeycloakRealmTest {
    private final JsonNode realm = JsonMapper.shared().readTree(KeycloakProcess.REALM.toFile());

    @Test
    void every_role_of_the_policy_is_a_role_of_the_realm_and_there_are_no_others() {
        assertThat(realm.at("/roles/realm").values())
                .extracting(role -> role.path("name").asString())
                .containsExactlyInAnyOrderElementsOf(Stream.of(Role.values())
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void there_is_one_person_for_each_role_and_they_are_the_demo_s() {
        List<DemoUser> people = realm.path("users").values().stream()
                .map(KeycloakRealmTest::person)
                .toList();
        assertThat(DemoUsers.load().all()).containsAll(people);
        assertThat(people).flatExtracting(DemoUser::roles).containsExactlyInAnyOrder(Role.values());
    }

    /** Else each container made from the file would give the same people other accounts. */
    @Test
    void everybody_has_the_account_that_the_file_gives_them() {
        assertThat(realm.path("users").values())
                .extracting(user -> UUID.fromString(user.path("id").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void no_client_takes_a_password_or_leads_away_from_this_machine() {
        assertThat(realm.path("clients").values()).isNotEmpty().allSatisfy(client -> {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean(true)).isFalse();
            assertThat(client.at("/attributes/pkce.code.challenge.method").asString())
                    .isEqualTo("S256");
            assertThat(client.path("redirectUris").values())
                    .extracting(JsonNode::asString)
                    .allMatch(uri -> uri.startsWith("http://127.0.0.1/") || uri.startsWith("http://localhost/"));
        });
    }

    /** Job title, team and name stand on every record that somebody makes. */
    @Test
    void nobody_changes_who_they_are() {
        String profile = realm.at(
                        "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asString();
        assertThat(JsonMapper.shared().readTree(profile).path("attributes").values())
                .extracting(attribute -> attribute.at("/permissions/edit").toString())
                .hasSize(6)
                .containsOnly("[\"admin\"]");
    }

    private static DemoUser person(JsonNode user) {
        return new DemoUser(
                user.path("username").asString(),
                user.path("firstName").asString() + " " + user.path("lastName").asString(),
                user.at("/attributes/job_title/0").asString(),
                user.at("/attributes/team/0").asString(),
                user.path("realmRoles").values().stream()
                        .map(role -> Role.valueOf(role.asString().toUpperCase(Locale.ROOT)))
                        .toList());
    }
}
