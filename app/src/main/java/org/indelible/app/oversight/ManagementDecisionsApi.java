package org.indelible.app.oversight;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.indelible.app.commands.Receipt;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.command.acting.Recording;
import org.indelible.command.oversight.RecordManagementDecision;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.notes.Action;
import org.indelible.events.people.EnteredFor;
import org.indelible.events.people.Imported;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Records the oversight and audits of managers, final from the start (HCC-5.18, 12.3). */
@RestController
@RequestMapping("/api/v1/case-files/{file}/management-decisions")
@Tag(name = "Management decisions")
class ManagementDecisionsApi {
    record NewDecision(
            String label,
            String reasons,
            List<Action> requiredActions,
            boolean concernsClosure,
            OccurredAt occurredAt,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Gives(RecordManagementDecision.class)
    @Operation(summary = "Record a management decision")
    ResponseEntity<Accepted> record(
            @PathVariable CaseFileId file, AccessPurpose purpose, @RequestBody NewDecision decision, Caller caller) {
        var entry = new EntryId(caller.newId());
        Receipt receipt = caller.give(new RecordManagementDecision(
                file,
                entry,
                decision.label(),
                decision.reasons(),
                decision.requiredActions(),
                decision.concernsClosure(),
                decision.occurredAt(),
                Recording.of(purpose, decision.enteredFor(), decision.imported())));
        return Accepted.entry(file, entry, receipt);
    }
}
