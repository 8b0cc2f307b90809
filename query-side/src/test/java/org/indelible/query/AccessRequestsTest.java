package org.indelible.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;
import static org.indelible.query.access.People.OFFICER;
import static org.indelible.query.access.People.asking;

import java.time.LocalDate;
import java.util.Set;
import org.indelible.events.access.RecordDisclosed;
import org.indelible.events.accessrequests.AccessRequestClosed;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.accessrequests.AccessRequestOutcome;
import org.indelible.events.accessrequests.AccessRequestReceived;
import org.indelible.events.accessrequests.ClarificationAsked;
import org.indelible.events.accessrequests.Requester;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.projection.Fictions;
import org.indelible.projection.Stories;
import org.indelible.query.access.Asker;
import org.indelible.query.access.RefusalCode;
import org.indelible.query.accesslog.LogQuestion;
import org.indelible.query.accesslog.ReadAccessLog;
import org.indelible.query.accessrequests.AccessRequestState;
import org.indelible.query.accessrequests.ReadAccessRequests;
import org.indelible.query.accessrequests.ReadSubjectAccessLog;
import org.indelible.query.accessrequests.RegisteredAccessRequest;
import org.indelible.query.accessrequests.SubjectAccessLine;
import org.indelible.query.accessrequests.SubjectAccessLog;
import org.indelible.query.moment.PointInTime;
import org.indelible.query.notes.ReadChronology;
import org.indelible.query.replay.Replay;
import org.indelible.query.replay.ReplayDisclosure;
import org.indelible.query.replay.ReplayOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What somebody who asks for their own record is told, and by when (HCC-9.3). */
class AccessRequestsTest {
    private static final Actor WORKER = actor(Fictions.NADIA, Role.ASW);
    private static final Asker FOR_SUBJECT = asking(OFFICER, "subject-access");
    private static final Asker BY_OFFICER = asking(OFFICER, "data-protection");

    private final QuerySide side = new QuerySide(Stories.everything());

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void the_register_says_what_is_due_first_what_is_overdue_and_what_waits() {
        received("late", "2026-11-30");
        received("soon", "2026-12-02");
        received("unclear", "2026-12-01");
        then("unclear", new ClarificationAsked(id("unclear"), FILE, day("2026-11-20"), "Which", MARCUS, PACK));
        received("done", "2026-11-01");
        then(
                "done",
                new AccessRequestClosed(
                        id("done"),
                        FILE,
                        day("2026-11-01"),
                        AccessRequestOutcome.RELEASED,
                        "Given",
                        false,
                        MARCUS,
                        PACK));

        var open = side.ask(new ReadAccessRequests(BY_OFFICER, null, false, 0));
        assertThat(open.requests())
                .extracting(RegisteredAccessRequest::request)
                .containsExactly(id("late"), id("soon"), id("unclear"));
        assertThat(open.requests()).extracting(RegisteredAccessRequest::overdue).containsExactly(true, false, false);
        assertThat(open.requests().getLast().state()).isEqualTo(AccessRequestState.WAITS_FOR_CLARIFICATION);
        assertThat(open.requests().getLast().dueOn()).isNull();
        assertThat(side.ledger.recorded().getLast())
                .isInstanceOfSatisfying(
                        RecordDisclosed.class, read -> assertThat(read.files()).containsExactly(FILE));
        assertThat(side.ask(new ReadAccessRequests(BY_OFFICER, FILE, true, 0)).requests())
                .hasSize(4);
        assertThat(side.ask(new ReadAccessRequests(BY_OFFICER, null, false, 1)).cutOff())
                .isTrue();
        assertThat(side.refused(new ReadAccessRequests(asking(WORKER, "casework"), FILE, true, 0)))
                .containsExactly(RefusalCode.ROLE_NOT_ALLOWED);
    }

    @Test
    void a_person_is_told_days_purposes_and_roles_of_those_who_read_their_record_and_no_more() {
        side.events.at("2026-12-01T08:00:00Z");
        side.ask(new ReadChronology(asking(WORKER, "casework"), FILE, PointInTime.NOW));
        side.refused(new ReadChronology(asking(actor(Fictions.MARCUS, Role.EDT), "casework"), FILE, PointInTime.NOW));
        side.ask(new ReadAccessLog(BY_OFFICER, LogQuestion.of(FILE), null, 0));
        var told = side.ask(report(false, null));
        assertThat(told.lines())
                .contains(new SubjectAccessLine(day("2026-12-01"), "casework", false, Set.of(Role.ASW), null, null))
                .allSatisfy(line -> assertThat(line.name()).isNull());
        assertThat(told.lines()).filteredOn(SubjectAccessLine::inList).hasSize(1);
        assertThat(told.lines()).hasSize(3);
        assertThat(side.ledger.recorded().getLast()).isInstanceOfSatisfying(RecordDisclosed.class, read -> {
            assertThat(read.query()).isEqualTo("ReadSubjectAccessLog");
            assertThat(read.purpose().code()).isEqualTo("subject-access");
        });
    }

    @Test
    void staff_are_named_where_the_officer_says_why() {
        assertThat(side.refused(report(true, null))).containsExactly(RefusalCode.REASON_REQUIRED);
        assertThat(side.refused(report(true, " "))).containsExactly(RefusalCode.REASON_REQUIRED);
        assertThat(side.ask(report(true, "All of them agreed")).lines())
                .extracting(SubjectAccessLine::name)
                .containsOnly("Nadia Khan");
    }

    @Test
    void the_report_is_for_that_purpose_alone_and_is_shown_again_to_the_byte() {
        assertThat(side.refused(new ReadSubjectAccessLog(BY_OFFICER, FILE, false, null, null, null, null)))
                .containsExactly(RefusalCode.PURPOSE_NOT_ALLOWED);
        SubjectAccessLog told = side.ask(report(false, null));
        side.ask(new ReadChronology(asking(WORKER, "casework"), FILE, PointInTime.NOW));
        assertThat(side.ask(new ReplayDisclosure(BY_OFFICER, FILE, "test", 1)))
                .extracting(Replay::outcome, Replay::shown)
                .containsExactly(ReplayOutcome.SAME, told);
    }

    private static ReadSubjectAccessLog report(boolean named, @Nullable String why) {
        return new ReadSubjectAccessLog(FOR_SUBJECT, FILE, named, why, null, null, null);
    }

    private void received(String name, String dueOn) {
        then(
                name,
                new AccessRequestReceived(
                        id(name),
                        FILE,
                        Requester.SUBJECT,
                        "Ruby Pryce",
                        "All of it",
                        null,
                        day(dueOn).minusMonths(1),
                        true,
                        day(dueOn),
                        MARCUS,
                        PACK));
    }

    private void then(String name, Object event) {
        side.events.in(id(name).toString(), event);
    }

    private static AccessRequestId id(String name) {
        return new AccessRequestId(uuid("request " + name));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
