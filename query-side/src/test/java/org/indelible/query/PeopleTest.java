package org.indelible.query;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.FILE;
import static org.indelible.projection.Fictions.MARCUS;
import static org.indelible.projection.Fictions.NADIA;
import static org.indelible.projection.Fictions.PACK;
import static org.indelible.projection.Fictions.uuid;
import static org.indelible.query.access.People.OFFICER;
import static org.indelible.query.access.People.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.indelible.events.misuse.MisuseCaseConcluded;
import org.indelible.events.misuse.MisuseCaseId;
import org.indelible.events.misuse.MisuseOutcome;
import org.indelible.events.misuse.MisuseReported;
import org.indelible.events.people.AccountId;
import org.indelible.events.staff.AgreementRefused;
import org.indelible.events.staff.AgreementSigned;
import org.indelible.events.staff.ConcurrentSessionsNoticed;
import org.indelible.events.staff.LogInReportedCompromised;
import org.indelible.events.staff.StaffMemberId;
import org.indelible.projection.Committed;
import org.indelible.query.access.Asker;
import org.indelible.query.access.People;
import org.indelible.query.access.RefusalCode;
import org.indelible.query.misuse.MisuseList;
import org.indelible.query.misuse.ReadMisuseCase;
import org.indelible.query.misuse.ReadMisuseCases;
import org.indelible.query.staff.Incident;
import org.indelible.query.staff.ReadAgreements;
import org.indelible.query.staff.ReadIncidents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is asked about members of staff, and by whom. */
class PeopleTest {
    private static final Asker ASKER = asking(OFFICER, "data-protection");
    private static final LocalDate DAY = LocalDate.parse("2026-09-01");
    private static final StaffMemberId NADIA_S = new StaffMemberId("0".repeat(32));
    private static final StaffMemberId TOM_S = new StaffMemberId("1".repeat(32));
    private static final AccountId TOM = new AccountId("tom.ash");
    private static final MisuseCaseId FIRST = new MisuseCaseId(uuid("first"));
    private static final MisuseCaseId OWN = new MisuseCaseId(uuid("own"));

    private final QuerySide side = new QuerySide(new Committed()
            .in(NADIA_S.toString(), new AgreementSigned(NADIA_S, NADIA.account(), DAY, DAY, DAY, MARCUS, PACK))
            .in(
                    TOM_S.toString(),
                    new AgreementSigned(TOM_S, TOM, DAY, DAY, DAY, MARCUS, PACK),
                    new AgreementRefused(TOM_S, TOM, DAY, "Asks the union first.", MARCUS, PACK),
                    new LogInReportedCompromised(
                            TOM_S, TOM, Instant.parse("2026-09-02T09:00:00Z"), "Left on the train.", NADIA, PACK),
                    new ConcurrentSessionsNoticed(TOM_S, TOM, List.of("1a", "2b"), DAY, PACK))
            .in(
                    FIRST.toString(),
                    new MisuseReported(FIRST, TOM, FILE, "Spoke of it.", MARCUS, PACK),
                    new MisuseCaseConcluded(FIRST, MisuseOutcome.MISUSE, "No purpose.", MARCUS, PACK))
            .in(OWN.toString(), new MisuseReported(OWN, OFFICER.account(), null, "Spoke of it.", MARCUS, PACK)));

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void the_register_tells_who_has_signed_and_who_refuses_page_by_page() {
        var first = side.ask(new ReadAgreements(ASKER, false, null, 1));
        assertThat(first.lines()).singleElement().satisfies(line -> {
            assertThat(line.account()).isEqualTo(NADIA.account());
            assertThat(line.signedOn()).isEqualTo(DAY);
            assertThat(line.refusal()).isNull();
        });
        var second = side.ask(new ReadAgreements(ASKER, false, first.next(), 1));
        assertThat(second.lines()).singleElement().satisfies(line -> {
            assertThat(line.account()).isEqualTo(TOM);
            assertThat(line.signedOn()).isNull();
            assertThat(requireNonNull(line.refusal()).words()).isEqualTo("Asks the union first.");
            assertThat(requireNonNull(line.refusal()).waits()).isTrue();
        });
        assertThat(second.next()).isNull();
        assertThat(side.ask(new ReadAgreements(ASKER, true, null, 10)).lines()).hasSize(1);
        assertThat(side.refused(new ReadAgreements(asking(People.NADIA, "casework"), false, null, 10)))
                .containsExactly(RefusalCode.ROLE_NOT_ALLOWED);
        assertThat(side.refused(new ReadAgreements(ASKER, true, first.next(), 10)))
                .containsExactly(RefusalCode.CURSOR_INVALID);
    }

    @Test
    void incidents_are_told_the_newest_first_to_the_officer_alone() {
        assertThat(side.ask(new ReadIncidents(ASKER, null, 10)).lines())
                .extracting(Object::getClass)
                .containsExactly(Incident.ConcurrentSessions.class, Incident.CompromisedLogIn.class);
        var page = side.ask(new ReadIncidents(ASKER, null, 1));
        assertThat(side.ask(new ReadIncidents(ASKER, page.next(), 1)).lines())
                .singleElement()
                .isInstanceOf(Incident.CompromisedLogIn.class);
        assertThat(side.refused(new ReadIncidents(asking(People.MARCUS, "casework"), null, 10)))
                .containsExactly(RefusalCode.ROLE_NOT_ALLOWED);
    }

    @Test
    void an_officer_finds_every_misuse_case_but_those_about_themselves() {
        assertThat(side.ask(new ReadMisuseCases(ASKER, false, null, 10)).cases())
                .extracting(MisuseList.Line::misuse)
                .containsExactly(FIRST);
        assertThat(side.ask(new ReadMisuseCases(ASKER, true, null, 10)).cases()).isEmpty();
        assertThat(requireNonNull(side.ask(new ReadMisuseCase(ASKER, FIRST)).concluded())
                        .outcome())
                .isEqualTo(MisuseOutcome.MISUSE);
        assertThat(side.refused(new ReadMisuseCase(ASKER, OWN))).containsExactly(RefusalCode.NOT_FOUND);
        assertThat(side.refused(new ReadMisuseCase(ASKER, new MisuseCaseId(uuid("none")))))
                .containsExactly(RefusalCode.NOT_FOUND);
        assertThat(side.refused(new ReadMisuseCases(asking(People.MARCUS, "casework"), false, null, 10)))
                .containsExactly(RefusalCode.ROLE_NOT_ALLOWED);
    }
}
