package org.indelible.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.indelible.app.settings.Settings;
import org.indelible.events.people.AccountId;
import org.junit.jupiter.api.Test;

class RequestRatesTest {
    private static final AccountId AMARA = new AccountId("amara.bello");

    private Duration passed = Duration.ZERO;
    private final RequestRates rates = new RequestRates(new Settings.Rate(60, 2), new Passed());

    /** Time as this test lets it pass. */
    private final class Passed implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return passed.toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    @Test
    void an_account_has_its_minute_s_requests_at_once_and_then_one_a_second() {
        for (int i = 0; i < 60; i++) assertThat(rates.exceededBy(AMARA)).isEmpty();
        assertThat(rates.exceededBy(AMARA)).contains(Duration.ofSeconds(1));
        assertThat(rates.exceededBy(new AccountId("tom.hargreave"))).isEmpty();
        passed = Duration.ofSeconds(1);
        assertThat(rates.exceededBy(AMARA)).isEmpty();
        assertThat(rates.exceededBy(AMARA)).isPresent();
    }

    @Test
    void an_address_has_a_rate_of_its_own() {
        assertThat(rates.exceededBy("192.0.2.7")).isEmpty();
        assertThat(rates.exceededBy("192.0.2.7")).isEmpty();
        assertThat(rates.exceededBy("192.0.2.7")).contains(Duration.ofSeconds(30));
        assertThat(rates.exceededBy("192.0.2.8")).isEmpty();
    }
}
