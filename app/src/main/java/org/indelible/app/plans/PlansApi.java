package org.indelible.app.plans;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.command.acting.Recording;
import org.indelible.command.plans.EndPlan;
import org.indelible.command.plans.StartPlan;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.EnteredFor;
import org.indelible.events.people.Imported;
import org.indelible.events.plans.PlanEndingGround;
import org.indelible.events.plans.PlanId;
import org.indelible.events.plans.PlanKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Records that plans began and ended (HCC-12.13). */
@RestController
@RequestMapping("/api/v1/case-files/{file}/plans")
@Tag(name = "Plans")
class PlansApi {
    record NewPlan(
            PlanKind kind,
            LocalDate startedOn,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    record PlanEnding(
            LocalDate endedOn,
            PlanEndingGround ground,
            @Nullable LocalDate conferenceOn,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Gives(value = StartPlan.class, readWithFile = true)
    @Operation(summary = "Record that a plan began")
    ResponseEntity<Accepted> start(
            @PathVariable CaseFileId file, AccessPurpose purpose, @RequestBody NewPlan begun, Caller caller) {
        var plan = new PlanId(caller.newId());
        return Accepted.within(
                plan.value(),
                caller.give(new StartPlan(
                        file,
                        plan,
                        begun.kind(),
                        begun.startedOn(),
                        Recording.of(purpose, begun.enteredFor(), begun.imported()))));
    }

    @PostMapping("/{plan}/ending")
    @Gives(EndPlan.class)
    @Operation(summary = "Record how a plan ended")
    ResponseEntity<Accepted> end(
            @PathVariable CaseFileId file,
            @PathVariable PlanId plan,
            AccessPurpose purpose,
            @RequestBody PlanEnding ended,
            Caller caller) {
        return Accepted.done(caller.give(new EndPlan(
                file,
                plan,
                ended.endedOn(),
                ended.ground(),
                ended.conferenceOn(),
                Recording.of(purpose, ended.enteredFor(), ended.imported()))));
    }
}
