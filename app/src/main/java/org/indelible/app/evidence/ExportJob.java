package org.indelible.app.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.evidence.ExportRequested;
import org.indelible.events.time.LondonTime;
import org.indelible.evidence.pack.Disclosure;
import org.indelible.evidence.pack.PackageDescription;
import org.indelible.evidence.pack.PackageReceipt;
import org.indelible.evidence.pack.PackageWriter;
import org.indelible.evidence.pack.PackagedEvent;
import org.indelible.ledger.store.LedgerEvent;
import org.indelible.ledger.store.LedgerReader;
import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.RecordedFact;
import org.indelible.query.record.Viewpoint;

/**
 * Builds one package: the stream's events up to the position known, then the record that they amount to. The same request gives the same
 * bytes, whenever and wherever it is built.
 */
final class ExportJob {
    private static final int PAGE = 500;
    private static final String STREAM_TYPE = "CaseFile";
    private static final String PRODUCER = "Indelible 0.1.0";

    private final LedgerReader reader;
    private final Function<LedgerEvent, RecordedFact> facts;
    private final RecordDocument documents;
    private final RecordPageWriter pages = new RecordPageWriter();
    private final ExportOrigin origin;

    ExportJob(
            LedgerReader reader,
            Function<LedgerEvent, RecordedFact> facts,
            RecordDocument documents,
            ExportOrigin origin) {
        this.reader = reader;
        this.facts = facts;
        this.documents = documents;
        this.origin = origin;
    }

    /** What was built. */
    record Built(PackageReceipt receipt, long bytes, int entries) {}

    /**
     * Builds the package in a file that does not exist yet.
     *
     * @throws IOException if it cannot be written; nothing is left behind
     */
    Built build(ExportRequested request, Instant requestedAt, Path target, ExportProgress progress) throws IOException {
        Instant asAt = request.asAt() == null ? requestedAt : request.asAt();
        try (PackageWriter writer = PackageWriter.create(target, describe(request, asAt, requestedAt))) {
            List<RecordedFact> known = append(request.file(), request.knownAt(), writer, progress);
            progress.at("record", 0, 1);
            var viewpoint = new Viewpoint(request.asAt(), request.knownAt(), LondonTime.dayOf(requestedAt));
            CaseRecord folded = CaseRecord.of(known, viewpoint);
            byte[] json = documents.write(folded);
            byte[] page = pages.write(folded, about(request, asAt, requestedAt), json);
            PackageReceipt receipt = writer.finish(json, page);
            return new Built(receipt, Files.size(target), folded.entries().size());
        }
    }

    private List<RecordedFact> append(CaseFileId file, long knownAt, PackageWriter writer, ExportProgress progress)
            throws IOException {
        List<RecordedFact> known = new ArrayList<>();
        for (List<LedgerEvent> page = page(file, 0, knownAt);
                !page.isEmpty();
                page = page(file, known.size(), knownAt)) {
            for (LedgerEvent event : page) {
                writer.append(packaged(event));
                known.add(facts.apply(event));
            }
            progress.at("events", known.size(), known.size());
        }
        return known;
    }

    private List<LedgerEvent> page(CaseFileId file, long first, long knownAt) {
        return reader.range(file.toString(), first, first + PAGE - 1, knownAt);
    }

    private static PackagedEvent packaged(LedgerEvent event) {
        Disclosure disclosure = event.payload()
                .map(plain -> new Disclosure(plain.secret(), plain.json()))
                .orElse(null);
        return new PackagedEvent(event.header(), event.leafIndex(), event.sealedAt(), disclosure);
    }

    private PackageDescription describe(ExportRequested request, Instant asAt, Instant requestedAt) {
        return new PackageDescription(
                origin.ledger(),
                request.file().toString(),
                STREAM_TYPE,
                asAt,
                requestedAt,
                request.knownAt(),
                request.purpose(),
                PRODUCER,
                requestedAt);
    }

    private AboutRecord about(ExportRequested request, Instant asAt, Instant requestedAt) {
        return new AboutRecord(
                origin.controller(),
                origin.contact(),
                request.file().toString(),
                InWords.code(request.purpose()),
                InWords.minute(asAt),
                InWords.minute(requestedAt),
                request.knownAt(),
                InWords.minute(requestedAt));
    }
}
