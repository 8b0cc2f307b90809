package org.indelible.app.casefile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.indelible.app.commands.Receipt;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Asks;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.app.http.Reader;
import org.indelible.command.acting.Directory;
import org.indelible.command.acting.Recording;
import org.indelible.command.casefile.AllocateWorker;
import org.indelible.command.casefile.DeallocateWorker;
import org.indelible.command.casefile.OpenCaseFile;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.casefile.Subject;
import org.indelible.events.casefile.Worker;
import org.indelible.events.people.EnteredFor;
import org.indelible.events.people.Imported;
import org.indelible.events.time.OccurredAt;
import org.indelible.query.casefile.CaseFilePage;
import org.indelible.query.casefile.ReadCaseFile;
import org.indelible.query.moment.PointInTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens files, says who works on them (HCC-4.1, 4.2), and shows them. */
@RestController
@RequestMapping("/api/v1/case-files")
@Tag(name = "Case files")
class CaseFilesApi {
    record NewCaseFile(
            FileKind kind,
            ServiceArea service,
            Subject subject,
            String accountableTeam,
            String reason,
            OccurredAt referredAt,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    record NewAllocation(Worker worker, LocalDate from, String reason) {}

    record Deallocation(LocalDate on, String reason) {}

    private final Directory directory;

    CaseFilesApi(Directory directory) {
        this.directory = directory;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Gives(OpenCaseFile.class)
    @Operation(summary = "Open a case file")
    ResponseEntity<Accepted> open(AccessPurpose purpose, @RequestBody NewCaseFile opened, Caller caller) {
        var file = new CaseFileId(caller.newId());
        Receipt receipt = caller.give(new OpenCaseFile(
                file,
                opened.kind(),
                opened.service(),
                opened.subject(),
                opened.accountableTeam(),
                opened.reason(),
                opened.referredAt(),
                Recording.of(purpose, opened.enteredFor(), opened.imported()),
                null));
        return Accepted.file(file, receipt);
    }

    @PostMapping("/{file}/allocations")
    @Gives(AllocateWorker.class)
    @Operation(summary = "Allocate a worker, whose team becomes accountable")
    ResponseEntity<Accepted> allocate(
            @PathVariable CaseFileId file, @RequestBody NewAllocation allocation, Caller caller) {
        Receipt receipt =
                caller.give(new AllocateWorker(file, allocation.worker(), allocation.from(), allocation.reason()));
        return Accepted.done(receipt, whoReads(allocation.worker()));
    }

    private String whoReads(Worker worker) {
        return """
                This file is now open to whoever signs in as %s, to social workers, personal advisers and managers of the team %s, \
                and to those who see every file.%s""".formatted(worker.account(), worker.team(), directory.knowsAccounts() ? "" : unchecked(worker));
    }

    private static String unchecked(Worker worker) {
        return " Whether anybody signs in as %s is not known here: make sure of it.".formatted(worker.account());
    }

    @PostMapping("/{file}/deallocation")
    @Gives(DeallocateWorker.class)
    @Operation(summary = "End the allocation without a successor")
    ResponseEntity<Accepted> deallocate(@PathVariable CaseFileId file, @RequestBody Deallocation ended, Caller caller) {
        return Accepted.done(caller.give(new DeallocateWorker(file, ended.on(), ended.reason())));
    }

    @GetMapping("/{file}")
    @Asks(ReadCaseFile.class)
    @Operation(summary = "Read the front page of a file")
    ResponseEntity<CaseFilePage> read(@PathVariable CaseFileId file, PointInTime point, Reader reader) {
        return reader.ask(new ReadCaseFile(reader.asker(), file, point));
    }
}
