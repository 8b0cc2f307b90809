package org.indelible.command.accessrequests;

import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.actor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.Directory;
import org.indelible.command.acting.MayAct;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.command.policy.Refused;
import org.indelible.events.accessrequests.AccessRequestClosed;
import org.indelible.events.accessrequests.AccessRequestExtended;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.accessrequests.AccessRequestOutcome;
import org.indelible.events.accessrequests.AccessRequestReceived;
import org.indelible.events.accessrequests.ClarificationAsked;
import org.indelible.events.accessrequests.ClarificationReceived;
import org.indelible.events.accessrequests.Requester;
import org.indelible.events.accessrequests.RequesterIdentityConfirmed;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Author;
import org.indelible.events.people.Role;
import org.indelible.events.policy.PackVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From receipt to end, with the clock of HCC-9.3. */
class AccessRequestTest {
    private static final Instant NOW = Instant.parse("2026-12-20T10:00:00Z");
    private static final AccessRequestId REQUEST = new AccessRequestId(new UUID(7, 7));
    private static final Actor MIRIAM = actor("miriam.stein", "Information Governance", Role.DPO);
    private static final Author BY = MIRIAM.asAuthor();
    private static final Acting ACTING =
            new Acting(MIRIAM, NOW, PolicyPacks.bundled().inForceAt(NOW), Directory.ofTeams(Set.of()), true);
    private static final PackVersion PACK = ACTING.pack().version();
    private static final LocalDate RECEIVED_ON = LocalDate.parse("2026-11-02");
    private static final AccessRequestReceived RECEIVED = received(false);

    @Test
    void a_request_is_due_a_month_after_it_came_until_it_is_known_who_asks() {
        when(List.of(), MIRIAM, receive(Requester.SUBJECT, null)).expectEvents(RECEIVED);
        when(List.of(RECEIVED), MIRIAM, new ConfirmRequesterIdentity(REQUEST, FILE, day("2026-11-05"), "Passport"))
                .expectEvents(confirmed("2026-11-05", "2026-12-05"));
    }

    @Test
    void a_parent_s_request_says_what_the_child_wishes() {
        refused(List.of(), receive(Requester.PARENT, null), "childs-wishes-required");
        refused(List.of(), receive(Requester.PARENT, " "), "childs-wishes-required");
        refused(List.of(), receive(Requester.PARENT, "She would rather not"));
    }

    @Test
    void the_clock_stands_while_clarification_is_awaited() {
        var asked = new ClarificationAsked(REQUEST, FILE, day("2026-11-10"), "Which years", BY, PACK);
        when(List.of(RECEIVED), MIRIAM, ask("2026-11-10")).expectEvents(asked);
        refused(List.of(RECEIVED, asked), ask("2026-11-11"), "clarification-already-asked");
        when(List.of(RECEIVED, asked), MIRIAM, answer("2026-11-14"))
                .expectEvents(new ClarificationReceived(
                        REQUEST, FILE, day("2026-11-14"), "All", day("2026-12-06"), BY, PACK));
        refused(List.of(RECEIVED), answer("2026-11-14"), "clarification-not-asked");
    }

    @Test
    void two_months_more_are_taken_once_within_the_first() {
        var extended = new AccessRequestExtended(
                REQUEST, FILE, day("2026-11-20"), "Four volumes", day("2027-02-02"), BY, PACK);
        when(List.of(RECEIVED), MIRIAM, extend("2026-11-20")).expectEvents(extended);
        refused(List.of(RECEIVED), extend("2026-12-03"), "extension-too-late");
        refused(List.of(RECEIVED, extended), extend("2026-12-03"), "already-extended, extension-too-late");
    }

    @Test
    void an_answer_after_the_day_by_which_it_is_due_is_late() {
        when(List.of(RECEIVED), MIRIAM, close("2026-12-02")).expectEvents(closed("2026-12-02", false));
        when(List.of(RECEIVED), MIRIAM, close("2026-12-03")).expectEvents(closed("2026-12-03", true));
    }

    @Test
    void nothing_follows_the_end_and_no_step_comes_before_the_one_before_or_in_the_future() {
        var closed = closed("2026-12-02", false);
        refused(List.of(RECEIVED, closed), ask("2026-12-03"), "access-request-closed");
        refused(
                List.of(RECEIVED, closed),
                new CloseAccessRequest(REQUEST, FILE, day("2026-12-04"), AccessRequestOutcome.WITHDRAWN, "Again"),
                "access-request-closed");
        when(List.of(RECEIVED, closed), MIRIAM, close("2026-12-04")).expectNoEvents();
        refused(List.of(RECEIVED), ask("2026-11-01"), "before-step-before");
        refused(List.of(RECEIVED), ask("2026-12-21"), "occurred-in-future");
        refused(
                List.of(received(true)),
                new ConfirmRequesterIdentity(REQUEST, FILE, RECEIVED_ON, "Known"),
                "identity-already-known");
    }

    @Test
    void a_step_says_something_and_is_of_its_own_file() {
        refused(List.of(RECEIVED), new AskForClarification(REQUEST, FILE, day("2026-11-10"), " "), "words-required");
        var other = new CaseFileId(new UUID(9, 9));
        refused(List.of(RECEIVED), new AskForClarification(REQUEST, other, day("2026-11-10"), "Which"), "not-found");
    }

    private static void refused(List<Object> given, AccessRequestCommand command, String... codes) {
        var result = when(given, MIRIAM, command);
        if (codes.length == 0) result.expectSuccessfulHandlerExecution();
        else result.expectNoEvents().expectException(Refused.class).expectExceptionMessage(String.join(", ", codes));
    }

    private static ResultValidator<AccessRequest> when(List<Object> given, Actor actor, Object command) {
        var fixture = new AggregateTestFixture<>(AccessRequest.class).registerCommandHandlerInterceptor(new MayAct());
        var acting = new Acting(actor, NOW, ACTING.pack(), ACTING.directory(), true);
        return (given.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(given))
                .when(command, Map.of(Acting.METADATA_KEY, acting));
    }

    private static ReceiveAccessRequest receive(Requester requester, @Nullable String wishes) {
        return new ReceiveAccessRequest(
                REQUEST, FILE, requester, "Ruby Pryce", "All of it", wishes, RECEIVED_ON, false);
    }

    private static AccessRequestReceived received(boolean identityKnown) {
        return new AccessRequestReceived(
                REQUEST,
                FILE,
                Requester.SUBJECT,
                "Ruby Pryce",
                "All of it",
                null,
                RECEIVED_ON,
                identityKnown,
                day("2026-12-02"),
                BY,
                PACK);
    }

    private static RequesterIdentityConfirmed confirmed(String on, String due) {
        return new RequesterIdentityConfirmed(REQUEST, FILE, day(on), "Passport", day(due), BY, PACK);
    }

    private static AskForClarification ask(String on) {
        return new AskForClarification(REQUEST, FILE, day(on), "Which years");
    }

    private static RecordClarification answer(String on) {
        return new RecordClarification(REQUEST, FILE, day(on), "All");
    }

    private static ExtendAccessRequest extend(String on) {
        return new ExtendAccessRequest(REQUEST, FILE, day(on), "Four volumes");
    }

    private static CloseAccessRequest close(String on) {
        return new CloseAccessRequest(REQUEST, FILE, day(on), AccessRequestOutcome.RELEASED, "Handed over");
    }

    private static AccessRequestClosed closed(String on, boolean late) {
        return new AccessRequestClosed(
                REQUEST, FILE, day(on), AccessRequestOutcome.RELEASED, "Handed over", late, BY, PACK);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
