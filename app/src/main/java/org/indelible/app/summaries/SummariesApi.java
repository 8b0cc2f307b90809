package org.indelible.app.summaries;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.indelible.app.commands.Receipt;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Asks;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.app.http.Reader;
import org.indelible.command.acting.Recording;
import org.indelible.command.summaries.AgreeSummaryAfterReviews;
import org.indelible.command.summaries.RecordCaseSummary;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.EnteredFor;
import org.indelible.events.people.Imported;
import org.indelible.events.summaries.SummaryContent;
import org.indelible.events.summaries.SummaryTrigger;
import org.indelible.events.time.OccurredAt;
import org.indelible.query.access.Reach;
import org.indelible.query.moment.PointInTime;
import org.indelible.query.summaries.ReadCaseSummary;
import org.indelible.query.summaries.SummaryPage;
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

/** Records case summaries, final from the start (HCC-6.13), and shows the present position on one page (HCC-3.1). */
@RestController
@RequestMapping("/api/v1/case-files/{file}")
@Tag(name = "Case summaries")
class SummariesApi {
    record NewSummary(
            SummaryTrigger trigger,
            SummaryContent content,
            OccurredAt occurredAt,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    record SummaryAgreement(
            LocalDate on,
            String reason,
            @Nullable EnteredFor enteredFor,
            @Nullable Imported imported) {}

    @PostMapping("/summaries")
    @ResponseStatus(HttpStatus.CREATED)
    @Gives(RecordCaseSummary.class)
    @Operation(summary = "Record a case summary")
    ResponseEntity<Accepted> record(
            @PathVariable CaseFileId file, AccessPurpose purpose, @RequestBody NewSummary summary, Caller caller) {
        var entry = new EntryId(caller.newId());
        Receipt receipt = caller.give(new RecordCaseSummary(
                file,
                entry,
                summary.trigger(),
                summary.content(),
                summary.occurredAt(),
                Recording.of(purpose, summary.enteredFor(), summary.imported())));
        return Accepted.entry(file, entry, receipt);
    }

    @PostMapping("/summaries/agreement")
    @Gives(AgreeSummaryAfterReviews.class)
    @Operation(summary = "Agree that summaries are renewed after reviews, not every six weeks")
    ResponseEntity<Accepted> agree(
            @PathVariable CaseFileId file, AccessPurpose purpose, @RequestBody SummaryAgreement agreed, Caller caller) {
        return Accepted.done(caller.give(new AgreeSummaryAfterReviews(
                file, agreed.on(), agreed.reason(), Recording.of(purpose, agreed.enteredFor(), agreed.imported()))));
    }

    @GetMapping("/summary")
    @Asks(value = ReadCaseSummary.class, reach = Reach.SUMMARY)
    @Operation(summary = "Read the present position on one page")
    ResponseEntity<SummaryPage> read(@PathVariable CaseFileId file, PointInTime point, Reader reader) {
        return reader.ask(new ReadCaseSummary(reader.asker(), file, point));
    }
}
