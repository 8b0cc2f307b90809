package org.indelible.app.plans;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.command.acting.Recording;
import org.indelible.command.plans.AskCareLeaver;
import org.indelible.command.plans.EndLookedAfterPeriod;
import org.indelible.command.plans.RecordLeavingCareCategory;
import org.indelible.command.plans.RecordRegulation39;
import org.indelible.command.plans.StartLookedAfterPeriod;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.EnteredFor;
import org.indelible.events.people.Imported;
import org.indelible.events.plans.LeavingCareCategory;
import org.indelible.events.plans.LookedAfterEnding;
import org.indelible.events.plans.Regulation39Outcome;
import org.indelible.events.plans.SupportAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Records being looked after, ceasing to be, and what follows (HCC-12.14, 12.15). */
@RestController
@RequestMapping("/api/v1/case-files/{file}")
@Tag(name = "Care")
class CareApi {
    record NewLookedAfterPeriod(
            LocalDate from,
            String legalStatus,
            StartLookedAfterPeriod.@Nullable Ended ended,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    record LookedAfterPeriodEnding(
            LocalDate on,
            LookedAfterEnding how,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    record NewLeavingCareCategory(
            LeavingCareCategory category,
            LocalDate from,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    record Regulation39(
            Regulation39Outcome outcome,
            LocalDate on,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    record CareLeaverAnswer(
            LocalDate on,
            String how,
            SupportAnswer answer,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    @PostMapping("/looked-after-periods")
    @Gives(StartLookedAfterPeriod.class)
    @Operation(summary = "Record that the child became looked after, and, of a period that is over, how it ended")
    ResponseEntity<Accepted> start(
            @PathVariable CaseFileId file,
            AccessPurpose purpose,
            @RequestBody NewLookedAfterPeriod begun,
            Caller caller) {
        return Accepted.done(caller.give(new StartLookedAfterPeriod(
                file,
                begun.from(),
                begun.legalStatus(),
                begun.ended(),
                Recording.of(purpose, begun.enteredFor(), begun.imported()))));
    }

    @PostMapping("/looked-after-periods/ending")
    @Gives(EndLookedAfterPeriod.class)
    @Operation(summary = "Record that the child ceased to be looked after")
    ResponseEntity<Accepted> end(
            @PathVariable CaseFileId file,
            AccessPurpose purpose,
            @RequestBody LookedAfterPeriodEnding ended,
            Caller caller) {
        return Accepted.done(caller.give(new EndLookedAfterPeriod(
                file, ended.on(), ended.how(), Recording.of(purpose, ended.enteredFor(), ended.imported()))));
    }

    @PostMapping("/leaving-care-categories")
    @Gives(RecordLeavingCareCategory.class)
    @Operation(summary = "Record the category of entitlement to leaving care services")
    ResponseEntity<Accepted> categorise(
            @PathVariable CaseFileId file,
            AccessPurpose purpose,
            @RequestBody NewLeavingCareCategory known,
            Caller caller) {
        return Accepted.done(caller.give(new RecordLeavingCareCategory(
                file, known.category(), known.from(), Recording.of(purpose, known.enteredFor(), known.imported()))));
    }

    @PostMapping("/regulation-39")
    @Gives(RecordRegulation39.class)
    @Operation(summary = "Record the checklist for ceasing to look after a child, or why none applies")
    ResponseEntity<Accepted> checklist(
            @PathVariable CaseFileId file, AccessPurpose purpose, @RequestBody Regulation39 checklist, Caller caller) {
        return Accepted.done(caller.give(new RecordRegulation39(
                file,
                checklist.outcome(),
                checklist.on(),
                Recording.of(purpose, checklist.enteredFor(), checklist.imported()))));
    }

    @PostMapping("/care-leaver-answers")
    @Gives(AskCareLeaver.class)
    @Operation(summary = "Record that a care leaver was asked whether support should go on")
    ResponseEntity<Accepted> ask(
            @PathVariable CaseFileId file, AccessPurpose purpose, @RequestBody CareLeaverAnswer asked, Caller caller) {
        return Accepted.done(caller.give(new AskCareLeaver(
                file,
                asked.on(),
                asked.how(),
                asked.answer(),
                Recording.of(purpose, asked.enteredFor(), asked.imported()))));
    }
}
