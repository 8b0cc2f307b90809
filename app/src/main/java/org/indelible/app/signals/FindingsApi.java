package org.indelible.app.signals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.indelible.app.commands.Receipt;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Asks;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.app.http.Reader;
import org.indelible.command.signals.AskAboutFinding;
import org.indelible.command.signals.DismissFinding;
import org.indelible.command.signals.EscalateFinding;
import org.indelible.events.people.AccountId;
import org.indelible.events.signals.FindingId;
import org.indelible.events.signals.FoundSignal;
import org.indelible.events.signals.MisuseCaseReference;
import org.indelible.events.signals.SignalRule;
import org.indelible.projection.signals.FindingState;
import org.indelible.projection.signals.Findings;
import org.indelible.query.access.Reach;
import org.indelible.query.paging.PageSize;
import org.indelible.query.signals.FoundFindings;
import org.indelible.query.signals.ReadFindings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows which readings stand out, and follows them up (HCC-15.3). */
@RestController
@RequestMapping("/api/v1/findings")
@Tag(name = "Findings")
class FindingsApi {
    record FindingSearch(
            @Nullable FindingState state,
            @Nullable SignalRule rule,
            @Nullable AccountId reader,
            @Nullable Instant from,
            @Nullable Instant before,
            @Nullable String cursor,
            @Nullable Integer limit) {}

    record Question(String question) {}

    record Dismissal(String reason) {}

    record Escalation(String reason) {}

    private final Findings findings;

    FindingsApi(Findings findings) {
        this.findings = findings;
    }

    @PostMapping("/search")
    @Asks(value = ReadFindings.class, reach = Reach.FINDINGS)
    @Operation(
            operationId = "searchFindings",
            summary = "Find which readings stand out, the newest first",
            description =
                    "For the purpose data-protection. Each finding says what was expected and what would explain it"
                            + " innocently; stream and sequence of its evidence are the path of the replay. Days are"
                            + " judged when they are over.")
    ResponseEntity<FoundFindings> search(@RequestBody FindingSearch wanted, Reader reader) {
        return reader.ask(new ReadFindings(
                reader.asker(),
                wanted.state(),
                wanted.rule(),
                wanted.reader(),
                wanted.from(),
                wanted.before(),
                wanted.cursor(),
                PageSize.asked(wanted.limit())));
    }

    @PostMapping("/{finding}/questions")
    @Gives(AskAboutFinding.class)
    @Operation(
            summary = "Ask the person concerned about their readings",
            description = "From then on they may read the question and the readings it is about, and nothing else.")
    ResponseEntity<Accepted> ask(@PathVariable FindingId finding, @RequestBody Question asked, Caller caller) {
        return Accepted.done(caller.give(new AskAboutFinding(finding, found(finding), asked.question())));
    }

    @PostMapping("/{finding}/dismissal")
    @Gives(DismissFinding.class)
    @Operation(summary = "Dismiss a finding, with the reason")
    ResponseEntity<Accepted> dismiss(@PathVariable FindingId finding, @RequestBody Dismissal dismissed, Caller caller) {
        return Accepted.done(caller.give(new DismissFinding(finding, found(finding), dismissed.reason())));
    }

    @PostMapping("/{finding}/escalation")
    @ResponseStatus(HttpStatus.CREATED)
    @Gives(value = EscalateFinding.class, readWithFile = true)
    @Operation(summary = "Make a misuse case of a finding; id is that of the case")
    ResponseEntity<Accepted> escalate(
            @PathVariable FindingId finding, @RequestBody Escalation escalated, Caller caller) {
        var misuseCase = new MisuseCaseReference(caller.newId());
        Receipt receipt = caller.give(new EscalateFinding(finding, found(finding), misuseCase, escalated.reason()));
        return Accepted.within(misuseCase.value(), receipt);
    }

    private @Nullable FoundSignal found(FindingId finding) {
        return findings.found(finding).orElse(null);
    }
}
