package org.indelible.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.indelible.events.people.AccountId;
import org.junit.jupiter.api.Test;

class SessionEndsTest {
    private static final AccountId AMARA = new AccountId("amara.bello");
    private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");

    private final Map<AccountId, Instant> recorded = new HashMap<>();
    private final SessionEnds ends = new SessionEnds(recorded::get);

    @Test
    void a_report_counts_here_before_it_is_projected_and_afterwards_for_whoever_was_not_here() {
        assertThat(ends.before(AMARA)).isNull();
        ends.endHere(AMARA, NINE);
        assertThat(ends.before(AMARA)).isEqualTo(NINE);
        assertThat(ends.before(new AccountId("tom.hargreave"))).isNull();
        recorded.put(AMARA, TEN);
        assertThat(ends.before(AMARA)).isEqualTo(TEN);
        assertThat(new SessionEnds(recorded::get).before(AMARA)).isEqualTo(TEN);
    }

    @Test
    void of_several_reports_the_latest_counts_in_whatever_order_they_come() {
        ends.endHere(AMARA, TEN);
        ends.endHere(AMARA, NINE);
        recorded.put(AMARA, NINE);
        assertThat(ends.before(AMARA)).isEqualTo(TEN);
    }
}
