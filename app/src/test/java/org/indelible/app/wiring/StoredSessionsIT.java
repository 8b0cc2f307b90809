package org.indelible.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.indelible.app.requests.DemoUnderTest;
import org.indelible.app.security.SeenSession;
import org.indelible.app.security.Session;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.events.people.AccountId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sessions on the real database, at two nodes, while time passes as the test lets it. */
@DemoUnderTest
class StoredSessionsIT {
    private static final String OFFICE = "192.0.2.7";
    private static final String SAME_OFFICE = "192.0.2.200";
    private static final String HOME = "2001:db8:1:2::3";

    private final Ledger ledger;
    private final Moving clock = new Moving();
    private final List<List<String>> concurring = new ArrayList<>();
    private final StoredSessions here;
    private final StoredSessions elsewhere;
    private final AccountId account = new AccountId("somebody-" + UUID.randomUUID());
    private final Session session = session();

    @Autowired
    StoredSessionsIT(Ledger ledger) {
        this.ledger = ledger;
        this.here = node();
        this.elsewhere = node();
    }

    @Test
    void a_session_goes_on_from_request_to_request_at_whichever_node() {
        for (int i = 0; i < 4; i++) {
            assertThat(here.goesOn(session, OFFICE)).isTrue();
            clock.passes(Duration.ofMinutes(29));
            assertThat(elsewhere.goesOn(session, OFFICE)).isTrue();
            clock.passes(Duration.ofMinutes(29));
        }
        assertThat(concurring).isEmpty();
    }

    @Test
    void a_session_without_a_request_for_half_an_hour_is_over_everywhere_and_for_ever() {
        assertThat(here.goesOn(session, OFFICE)).isTrue();
        clock.passes(Duration.ofMinutes(31));
        assertThat(here.goesOn(session, OFFICE)).isFalse();
        assertThat(elsewhere.goesOn(session, OFFICE)).isFalse();
        assertThat(node().goesOn(session, HOME)).isFalse();
        assertThat(here.ofSamePerson(session)).isEmpty();
        assertThat(here.goesOn(session(), OFFICE)).isTrue();
    }

    @Test
    void sessions_from_different_places_are_shown_and_told_of() {
        assertThat(here.goesOn(session, OFFICE)).isTrue();
        assertThat(here.goesOn(session(), SAME_OFFICE)).isTrue();
        assertThat(concurring).isEmpty();
        Session abroad = session();
        assertThat(elsewhere.goesOn(abroad, HOME)).isTrue();
        assertThat(concurring)
                .singleElement()
                .satisfies(places -> assertThat(places).hasSize(2));
        assertThat(here.ofSamePerson(abroad)).hasSize(3);
        assertThat(here.ofSamePerson(abroad)).filteredOn(SeenSession::current).hasSize(1);
        assertThat(here.ofSamePerson(abroad)).extracting(SeenSession::place).doesNotContain(OFFICE, HOME);
    }

    @Test
    void one_session_from_two_places_is_told_of_and_one_that_is_over_is_not() {
        assertThat(here.goesOn(session, OFFICE)).isTrue();
        clock.passes(Duration.ofMinutes(1));
        assertThat(here.goesOn(session, HOME)).isTrue();
        assertThat(concurring).hasSize(1);
        clock.passes(Duration.ofMinutes(31));
        assertThat(here.goesOn(session(), OFFICE)).isTrue();
        assertThat(concurring).hasSize(1);
    }

    private Session session() {
        return new Session(
                account, UUID.randomUUID().toString(), clock.instant().plus(Duration.ofHours(8)));
    }

    private StoredSessions node() {
        var hash = ledger.keys().hash();
        UnaryOperator<String> hashed = text -> hash.reference("test", text);
        return new StoredSessions(
                ledger.app(), hashed, hashed, PolicyPacks.bundled(), clock, (_, places) -> concurring.add(places));
    }

    /** Stands still until it is told. */
    private static final class Moving extends Clock {
        private Instant now = Instant.now();

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
