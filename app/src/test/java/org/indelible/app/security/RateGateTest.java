package org.indelible.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest;
import org.indelible.door.Door;
import org.indelible.door.Door.Answer;
import org.indelible.door.EdgeUnderTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@EdgeUnderTest
@TestPropertySource(
        properties = {"indelible.rate.account=3", "indelible.rate.address=2", "indelible.data=target/edge-rated"})
class RateGateTest {
    private final Door door;
    private final MeterRegistry meters;

    @Autowired
    RateGateTest(Door door, MeterRegistry meters) {
        this.door = door;
        this.meters = meters;
    }

    @Test
    void whoever_asks_too_fast_is_told_when_to_ask_again_and_nobody_else_is_kept_waiting() {
        for (int i = 0; i < 3; i++) assertThat(actor("amara.bello").status()).isEqualTo(200);
        Answer limited = actor("amara.bello");
        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.code()).isEqualTo("rate-limited");
        assertThat(Integer.parseInt(limited.header("Retry-After"))).isBetween(1, 21);
        assertThat(actor("tom.hargreave").status()).isEqualTo(200);
        assertThat(counted("account")).isEqualTo(1);

        assertThat(door.send(door.to("/test/actor")).status()).isEqualTo(401);
        assertThat(door.send(with("no-token")).status()).isEqualTo(401);
        assertThat(door.send(with("no-token")).status()).isEqualTo(429);
        assertThat(door.send(door.to("/test/actor")).code()).isEqualTo("rate-limited");
        assertThat(actor("tom.hargreave").status()).isEqualTo(200);
        assertThat(door.send(door.to("/actuator/health")).status()).isEqualTo(200);
        assertThat(counted("address")).isEqualTo(2);
    }

    private double counted(String by) {
        return meters.get("indelible.requests.limited").tag("by", by).counter().count();
    }

    private Answer actor(String account) {
        return door.send(with(door.token(claims -> claims.subject(account))));
    }

    private HttpRequest.Builder with(String token) {
        return door.to("/test/actor").header("Authorization", "Bearer " + token);
    }
}
