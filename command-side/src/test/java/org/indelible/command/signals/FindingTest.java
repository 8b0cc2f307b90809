package org.indelible.command.signals;

import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
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
import org.indelible.command.acting.Command;
import org.indelible.command.acting.Directory;
import org.indelible.command.acting.MayAct;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.command.policy.Refused;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.events.policy.PackVersion;
import org.indelible.events.signals.EvidencePlace;
import org.indelible.events.signals.FindingAsked;
import org.indelible.events.signals.FindingDismissed;
import org.indelible.events.signals.FindingEscalated;
import org.indelible.events.signals.FindingId;
import org.indelible.events.signals.FindingReplied;
import org.indelible.events.signals.FoundSignal;
import org.indelible.events.signals.MisuseCaseReference;
import org.indelible.events.signals.SignalRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Acting ACTING =
            new Acting(NADIA, NOW, PolicyPacks.bundled().inForceAt(NOW), Directory.ofTeams(Set.of()), true);
    private static final PackVersion PACK = ACTING.pack().version();
    private static final Actor OFFICER = actor("miriam.stein", "Information Governance", Role.DPO);
    private static final FindingId FINDING = FindingId.of(SignalRule.SAME_SURNAME, "access/" + FILE + "/n1", 4);
    private static final FoundSignal FOUND = new FoundSignal(
            SignalRule.SAME_SURNAME,
            NADIA.account(),
            FILE,
            LocalDate.of(2026, 11, 1),
            NOW.minusSeconds(60),
            null,
            null,
            List.of(new EvidencePlace("access/" + FILE + "/n1", 4, 90, FILE, NOW.minusSeconds(60))));
    private static final MisuseCaseReference CASE = new MisuseCaseReference(new UUID(9, 9));
    private static final FindingAsked ASKED = new FindingAsked(FINDING, FOUND, "What for?", OFFICER.asAuthor(), PACK);
    private static final FindingDismissed DISMISSED =
            new FindingDismissed(FINDING, FOUND, "The rota says so", OFFICER.asAuthor(), PACK);
    private static final FindingEscalated ESCALATED =
            new FindingEscalated(FINDING, FOUND, CASE, "Nothing explains it", OFFICER.asAuthor(), PACK);
    private static final ReplyToFinding REPLY = new ReplyToFinding(FINDING, "I stood in for Tom.");

    @Test
    void the_officer_asks_the_person_answers_and_it_is_dismissed_or_escalated() {
        when(List.of(), OFFICER, ask("What for?")).expectEvents(ASKED);
        when(List.of(ASKED), OFFICER, ask("And the day after?"))
                .expectEvents(new FindingAsked(FINDING, FOUND, "And the day after?", OFFICER.asAuthor(), PACK));
        when(List.of(ASKED), NADIA, REPLY)
                .expectEvents(new FindingReplied(FINDING, "I stood in for Tom.", NADIA.asAuthor(), PACK));
        when(List.of(ASKED), OFFICER, dismiss("The rota says so")).expectEvents(DISMISSED);
        when(List.of(ASKED), OFFICER, escalate()).expectEvents(ESCALATED);
    }

    @Test
    void what_explains_itself_needs_no_question() {
        when(List.of(), OFFICER, dismiss("The rota says so")).expectEvents(DISMISSED);
        when(List.of(), OFFICER, escalate()).expectEvents(ESCALATED);
    }

    @Test
    void nobody_else_follows_up_a_finding() {
        refused(List.of(), OWEN, ask("What for?"), "dpo-only");
        refused(List.of(ASKED), OWEN, dismiss("The rota says so"), "dpo-only");
        refused(List.of(ASKED), NADIA, escalate(), "dpo-only");
    }

    @Test
    void the_officer_does_not_follow_up_what_is_about_the_officer() {
        var nadia = new Actor(NADIA.account(), "Nadia", "Officer", "Information Governance", Set.of(Role.DPO));
        refused(List.of(), nadia, ask("What for?"), "second-person-required");
        refused(List.of(), nadia, dismiss("It is only me"), "second-person-required");
        refused(List.of(), nadia, escalate(), "second-person-required");
    }

    @Test
    void only_the_person_concerned_answers_and_only_once_they_were_asked() {
        refused(List.of(ASKED), OWEN, REPLY, "not-found");
        refused(List.of(ASKED), OFFICER, REPLY, "not-found");
        var dismissedUnasked = List.<Object>of(DISMISSED);
        refused(dismissedUnasked, NADIA, REPLY, "not-found");
    }

    @Test
    void what_is_said_is_said_in_words() {
        refused(List.of(), OFFICER, ask(" "), "words-required");
        refused(List.of(ASKED), NADIA, new ReplyToFinding(FINDING, "\u200b"), "words-required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "aaaaaaaaaaaa", "AaAaAa", "......", "ababab", "1 1 1 1"})
    void a_reason_of_one_repeated_character_is_none(String reason) {
        refused(List.of(ASKED), OFFICER, dismiss(reason), "reason-insufficient");
        refused(List.of(ASKED), OFFICER, new EscalateFinding(FINDING, FOUND, CASE, reason), "reason-insufficient");
    }

    @Test
    void a_finding_ends_once() {
        for (Object ending : List.of(DISMISSED, ESCALATED)) {
            refused(List.of(ASKED, ending), OFFICER, ask("Once more?"), "finding-ended");
            refused(List.of(ASKED, ending), OFFICER, dismiss("The rota says so"), "finding-ended");
            refused(List.of(ASKED, ending), OFFICER, escalate(), "finding-ended");
            refused(List.of(ASKED, ending), NADIA, REPLY, "finding-ended");
        }
    }

    @Test
    void what_was_not_found_cannot_be_followed_up() {
        refused(List.of(), OFFICER, new AskAboutFinding(FINDING, null, "What for?"), "not-found");
        refused(List.of(), OFFICER, new DismissFinding(FINDING, null, "The rota says so"), "not-found");
        refused(List.of(), OFFICER, new EscalateFinding(FINDING, null, CASE, "Nothing explains it"), "not-found");
    }

    @Test
    void every_reason_is_named_at_once() {
        refused(List.of(ASKED, DISMISSED), OFFICER, dismiss("aaaa"), "finding-ended", "reason-insufficient");
    }

    private static AskAboutFinding ask(String question) {
        return new AskAboutFinding(FINDING, FOUND, question);
    }

    private static DismissFinding dismiss(String reason) {
        return new DismissFinding(FINDING, FOUND, reason);
    }

    private static EscalateFinding escalate() {
        return new EscalateFinding(FINDING, FOUND, CASE, "Nothing explains it");
    }

    private static void refused(List<Object> given, Actor actor, Command command, String... codes) {
        when(given, actor, command)
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage(String.join(", ", codes));
    }

    private static ResultValidator<Finding> when(List<Object> given, Actor actor, Object command) {
        var fixture = new AggregateTestFixture<>(Finding.class).registerCommandHandlerInterceptor(new MayAct());
        var acting = new Acting(actor, NOW, ACTING.pack(), ACTING.directory(), true);
        return (given.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(given))
                .when(command, Map.of(Acting.METADATA_KEY, acting));
    }
}
