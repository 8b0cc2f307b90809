package org.indelible.app.closure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.indelible.app.commands.Receipt;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.app.http.Headers;
import org.indelible.app.problem.EntryVersion;
import org.indelible.command.closure.CloseCase;
import org.indelible.command.closure.RecordClosureStep;
import org.indelible.command.closure.ReopenCase;
import org.indelible.command.closure.RequestClosure;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.closure.ClosureAnswer;
import org.indelible.events.closure.ClosureGround;
import org.indelible.events.closure.ClosureStep;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers the steps towards closure, asks for it, authorises it, and opens a file again (HCC-12). */
@RestController
@RequestMapping("/api/v1/case-files/{file}/closure")
@Tag(name = "Closure")
class ClosureApi {
    record StepAnswer(ClosureStep step, ClosureAnswer answer, String words, LocalDate on) {}

    record ClosureRequest(ClosureGround ground, String reasons) {}

    record Reopening(String reason) {}

    @PostMapping("/steps")
    @Gives(RecordClosureStep.class)
    @Operation(summary = "Answer one step towards closure")
    ResponseEntity<Accepted> answer(
            @PathVariable CaseFileId file,
            @RequestHeader(Headers.VERSION) EntryVersion version,
            @RequestBody StepAnswer answered,
            Caller caller) {
        Receipt receipt = caller.give(new RecordClosureStep(
                file, version.number(), answered.step(), answered.answer(), answered.words(), answered.on()));
        return Accepted.changed(version, receipt);
    }

    @PostMapping("/request")
    @Gives(RequestClosure.class)
    @Operation(summary = "Ask for closure; every gap is told at once")
    ResponseEntity<Accepted> request(
            @PathVariable CaseFileId file,
            @RequestHeader(Headers.VERSION) EntryVersion version,
            @RequestBody ClosureRequest asked,
            Caller caller) {
        Receipt receipt = caller.give(new RequestClosure(file, version.number(), asked.ground(), asked.reasons()));
        return Accepted.changed(version, receipt);
    }

    @PostMapping("/authorisation")
    @Gives(CloseCase.class)
    @Operation(summary = "Authorise closure, as a second person")
    ResponseEntity<Accepted> authorise(
            @PathVariable CaseFileId file, @RequestHeader(Headers.VERSION) EntryVersion version, Caller caller) {
        return Accepted.changed(version, caller.give(new CloseCase(file, version.number())));
    }

    @PostMapping("/reopening")
    @Gives(ReopenCase.class)
    @Operation(summary = "Open a closed file again")
    ResponseEntity<Accepted> reopen(
            @PathVariable CaseFileId file,
            @RequestHeader(Headers.VERSION) EntryVersion version,
            @RequestBody Reopening reopening,
            Caller caller) {
        return Accepted.changed(version, caller.give(new ReopenCase(file, version.number(), reopening.reason())));
    }
}
