package org.indelible.app.misuse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Objects;
import org.indelible.app.commands.Receipt;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Asks;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.app.http.Reader;
import org.indelible.command.misuse.AttachAccessLog;
import org.indelible.command.misuse.ConcludeMisuseCase;
import org.indelible.command.misuse.ReportSuspectedMisuse;
import org.indelible.command.misuse.SeenLog;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.misuse.MisuseCaseId;
import org.indelible.events.misuse.MisuseOutcome;
import org.indelible.events.people.AccountId;
import org.indelible.query.access.Reach;
import org.indelible.query.misuse.MisuseList;
import org.indelible.query.misuse.MisusePage;
import org.indelible.query.misuse.ReadMisuseCase;
import org.indelible.query.misuse.ReadMisuseCases;
import org.indelible.query.paging.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes reports of suspected misuse from anybody, and lets the data protection officer look into them (HCC-2.5, 15.3). */
@RestController
@RequestMapping("/api/v1/misuse-cases")
@Tag(name = "Misuse")
class MisuseApi {
    /** About whom, which file was read as far as is known, and what was seen. */
    record Suspicion(AccountId about, @Nullable CaseFileId file, String words) {}

    /** Of which file (null: of all) and which period (null: without an end). */
    record Period(
            @Nullable CaseFileId file,
            @Nullable Instant from,
            @Nullable Instant before) {}

    record Conclusion(MisuseOutcome outcome, String words) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Gives(ReportSuspectedMisuse.class)
    @Operation(
            summary = "Report that somebody may have read what is none of their business",
            description = "Only the data protection officer reads it, and the person it is about never does.")
    ResponseEntity<Accepted> report(@RequestBody Suspicion suspicion, Caller caller) {
        var misuse = new MisuseCaseId(caller.newId());
        Receipt receipt =
                caller.give(new ReportSuspectedMisuse(misuse, suspicion.about(), suspicion.file(), suspicion.words()));
        return Accepted.within(misuse.value(), receipt);
    }

    @GetMapping
    @Asks(value = ReadMisuseCases.class, reach = Reach.MISUSE_CASES)
    @Operation(summary = "Read which misuse cases there are", description = "With open=true only those not concluded.")
    ResponseEntity<MisuseList> list(
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Reader reader) {
        return reader.ask(new ReadMisuseCases(reader.asker(), open, cursor, PageSize.asked(limit)));
    }

    @GetMapping("/{misuse}")
    @Asks(value = ReadMisuseCase.class, reach = Reach.MISUSE)
    @Operation(summary = "Read one misuse case with its evidence")
    ResponseEntity<MisusePage> one(@PathVariable MisuseCaseId misuse, Reader reader) {
        return reader.ask(new ReadMisuseCase(reader.asker(), misuse));
    }

    @PostMapping("/{misuse}/access-log")
    @Gives(AttachAccessLog.class)
    @Operation(
            summary = "Make the access log of the account evidence in the case",
            description =
                    "The log is read for it, which is on record as any other reading of it; the case keeps where it"
                            + " ends, a digest of its lines, and under which disclosures it is replayed.")
    ResponseEntity<Accepted> attach(
            @PathVariable MisuseCaseId misuse, @RequestBody Period period, Reader reader, Caller caller) {
        MisusePage known = Objects.requireNonNull(
                reader.ask(new ReadMisuseCase(reader.asker(), misuse)).getBody());
        SeenLog seen =
                new LogEvidence(reader, known.reported().about()).of(period.file(), period.from(), period.before());
        return Accepted.done(caller.give(new AttachAccessLog(misuse, seen)));
    }

    @PostMapping("/{misuse}/conclusion")
    @Gives(ConcludeMisuseCase.class)
    @Operation(summary = "Conclude a misuse case")
    ResponseEntity<Accepted> conclude(
            @PathVariable MisuseCaseId misuse, @RequestBody Conclusion conclusion, Caller caller) {
        return Accepted.done(caller.give(new ConcludeMisuseCase(misuse, conclusion.outcome(), conclusion.words())));
    }
}
