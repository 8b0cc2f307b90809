package org.indelible.projection.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;

import java.time.Instant;
import java.time.LocalDate;
import org.indelible.events.people.AccountId;
import org.indelible.events.staff.AgreementRefusalConsidered;
import org.indelible.events.staff.AgreementRefused;
import org.indelible.events.staff.AgreementSigned;
import org.indelible.events.staff.LogInReportedCompromised;
import org.indelible.events.staff.StaffMemberId;
import org.indelible.projection.Committed;
import org.indelible.projection.ReadTables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StaffMembersTest {
    private static final StaffMemberId MEMBER = new StaffMemberId("0123456789abcdef0123456789abcdef");
    private static final AccountId TOM = new AccountId("tom.ash");
    private static final LocalDate FIRST = LocalDate.parse("2026-09-01");
    private static final LocalDate SECOND = LocalDate.parse("2026-09-02");
    private static final Instant NINE = Instant.parse("2026-09-02T09:00:00Z");
    private static final AgreementSigned SIGNED = new AgreementSigned(MEMBER, TOM, FIRST, SECOND, SECOND, MARCUS, PACK);
    private static final AgreementRefused REFUSED =
            new AgreementRefused(MEMBER, TOM, SECOND, "Asks the union first.", MARCUS, PACK);

    private final ReadTables tables = new ReadTables();
    private final StaffMembers people = new StaffMembers(tables.database());
    private final Committed events = new Committed();

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void the_last_word_on_the_agreement_counts() {
        assertThat(people.standing(TOM)).isEqualTo(StaffStanding.unknown(TOM));
        after(SIGNED);
        assertThat(people.standing(TOM).signedOn()).isEqualTo(FIRST);
        after(REFUSED);
        assertThat(people.standing(TOM).hasSignedAgreement()).isFalse();
        after(SIGNED);
        assertThat(people.standing(TOM).hasSignedAgreement()).isTrue();
        assertThat(people.standing(new AccountId("else"))).isEqualTo(StaffStanding.unknown(new AccountId("else")));
    }

    @Test
    void a_refusal_waits_until_it_is_considered_and_stays_in_the_register() {
        after(REFUSED);
        assertThat(people.agreements(true, "", 10)).singleElement().satisfies(row -> {
            assertThat(row.refusal()).isZero();
            assertThat(row.refusedOn()).isEqualTo(SECOND);
            assertThat(row.stream()).isEqualTo(MEMBER.toString());
        });
        after(new AgreementRefusalConsidered(MEMBER, TOM, "Advised.", MARCUS, PACK));
        assertThat(people.agreements(true, "", 10)).isEmpty();
        assertThat(people.agreements(false, "", 10)).hasSize(1);
        assertThat(people.agreements(false, TOM.value(), 10)).isEmpty();
    }

    @Test
    void of_reports_about_a_log_in_the_latest_moment_counts_and_each_is_an_incident() {
        after(reported(NINE));
        after(reported(NINE.minusSeconds(60)));
        assertThat(people.standing(TOM).sessionsEndBefore()).isEqualTo(NINE);
        assertThat(people.standing(TOM).hasSignedAgreement()).isFalse();
        assertThat(people.agreements(false, "", 10)).isEmpty();
        assertThat(people.incidents(Long.MAX_VALUE, 10)).hasSize(2);
        assertThat(people.incidents(1, 10)).containsExactly(new IncidentRow(0, MEMBER.toString(), 0));
    }

    private void after(Object event) {
        tables.follow(events.in(MEMBER.toString(), event));
    }

    private static LogInReportedCompromised reported(Instant before) {
        return new LogInReportedCompromised(MEMBER, TOM, before, "Left on the train.", NADIA, PACK);
    }
}
