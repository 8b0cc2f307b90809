package org.indelible.app.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.events.evidence.ExportRequested;
import org.indelible.events.time.LondonTime;
import org.indelible.evidence.pack.Disclosure;
import org.indelible.evidence.pack.PackageDescription;
import org.indelible.evidence.pack.PackageProofs;
import org.indelible.evidence.pack.PackageReceipt;
import org.indelible.evidence.pack.PackageWriter;
import org.indelible.evidence.pack.PackagedEvent;
import org.indelible.ledger.reading.SealedExtent;
import org.indelible.ledger.store.LedgerEvent;
import org.indelible.ledger.store.LedgerReader;
import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.Foundation;
import org.indelible.query.record.RecordedFact;
import org.indelible.query.record.Viewpoint;

/**
 * Builds one package: the stream's events up to the position known, then the record that they amount to. The same request with the same proofs gives the same
 * bytes, whenever and wherever it is built.
 */
final class ExportJob {
    private static final int PAGE = 500;
    private static final String STREAM_TYPE = "CaseFile";

    private final LedgerReader reader;
    private final SealedExtent extent;
    private final Function<LedgerEvent, RecordedFact> facts;
    private final RecordDocument documents;
    private final RecordPageWriter pages = new RecordPageWriter();
    private final Function<DocumentAttached, InputStream> contents;
    private final ExportOrigin origin;

    /** @param contents the bytes of a document in the clear */
    ExportJob(
            LedgerReader reader,
            SealedExtent extent,
            Function<LedgerEvent, RecordedFact> facts,
            RecordDocument documents,
            Function<DocumentAttached, InputStream> contents,
            ExportOrigin origin) {
        this.reader = reader;
        this.extent = extent;
        this.facts = facts;
        this.documents = documents;
        this.contents = contents;
        this.origin = origin;
    }

    /** What was built. */
    record Built(PackageReceipt receipt, long bytes, int entries) {}

    /**
     * Builds the package in an empty channel.
     *
     * @param proofs what it carries to show where it is from
     * @throws IOException if it cannot be written
     */
    Built build(
            ExportRequested request,
            Instant requestedAt,
            PackageProofs proofs,
            SeekableByteChannel target,
            ExportProgress progress)
            throws IOException {
        var moments = moments(request, requestedAt);
        long events = extent.length(request.file().toString(), request.knownAt());
        List<RecordedFact> known = known(request, done -> progress.at("events", done, events));
        progress.at("record", 0, 1);
        var viewpoint = new Viewpoint(request.asAt(), request.knownAt(), LondonTime.dayOf(requestedAt));
        CaseRecord folded = CaseRecord.of(known, viewpoint);
        byte[] json = documents.write(folded);
        byte[] page = pages.write(folded, about(request, moments), json);
        try (PackageWriter writer = PackageWriter.in(target, describe(request, moments), proofs)) {
            Set<Long> foundation = Foundation.of(folded, known);
            attach(known, foundation, writer);
            append(request, foundation, writer, done -> progress.at("package", done, events));
            PackageReceipt receipt = writer.finish(json, page);
            return new Built(receipt, target.size(), folded.entries().size());
        }
    }

    /** Where no moment was asked for, the time that the ledger itself gave to the position known. */
    private Moments moments(ExportRequested request, Instant requestedAt) {
        Instant asAt = request.asAt() == null ? requestedAt : request.asAt();
        Instant knownAt = request.knownAtTime() == null
                ? reader.after(request.knownAt() - 1, 1).getFirst().sealedAt()
                : request.knownAtTime();
        return new Moments(asAt, knownAt, requestedAt);
    }

    private List<RecordedFact> known(ExportRequested request, LongConsumer progress) {
        progress.accept(0);
        List<RecordedFact> known = new ArrayList<>();
        for (List<LedgerEvent> page = page(request, 0); !page.isEmpty(); page = page(request, known.size())) {
            page.stream().map(facts).forEach(known::add);
            progress.accept(known.size());
        }
        return known;
    }

    /** The bytes of every document that the record shows, in the order of their digests. */
    private void attach(List<RecordedFact> known, Set<Long> foundation, PackageWriter writer) throws IOException {
        SortedMap<String, DocumentAttached> shown = new TreeMap<>();
        for (RecordedFact fact : known) {
            if (fact.payload() instanceof DocumentAttached document && foundation.contains(fact.sequence()))
                shown.put(document.sha256(), document);
        }
        for (DocumentAttached document : shown.values()) {
            try (InputStream content = contents.apply(document)) {
                writer.document(document.sha256(), PackagedName.extension(document.name()), content);
            }
        }
    }

    /** Every event goes in; what it says, only where the record in the package rests on it. */
    private void append(ExportRequested request, Set<Long> foundation, PackageWriter writer, LongConsumer progress)
            throws IOException {
        long next = 0;
        for (List<LedgerEvent> page = page(request, next); !page.isEmpty(); page = page(request, next)) {
            for (LedgerEvent event : page) {
                writer.append(packaged(event, foundation.contains(event.header().sequence())));
            }
            next += page.size();
            progress.accept(next);
        }
    }

    private List<LedgerEvent> page(ExportRequested request, long first) {
        return reader.range(request.file().toString(), first, first + PAGE - 1, request.knownAt());
    }

    private static PackagedEvent packaged(LedgerEvent event, boolean disclosed) {
        Disclosure disclosure = !disclosed
                ? null
                : event.payload()
                        .map(plain -> new Disclosure(plain.secret(), plain.json()))
                        .orElse(null);
        return new PackagedEvent(event.header(), event.leafIndex(), event.sealedAt(), disclosure);
    }

    private PackageDescription describe(ExportRequested request, Moments moments) {
        return new PackageDescription(
                origin.ledger(),
                request.file().toString(),
                STREAM_TYPE,
                moments.asAt(),
                moments.knownAt(),
                request.knownAt(),
                request.purpose(),
                Product.NAME_AND_VERSION,
                moments.requestedAt());
    }

    private AboutRecord about(ExportRequested request, Moments moments) {
        return new AboutRecord(
                origin.controller(),
                origin.contact(),
                request.file().toString(),
                InWords.code(request.purpose()),
                InWords.minute(moments.asAt()),
                InWords.minute(moments.knownAt()),
                request.knownAt(),
                InWords.minute(moments.requestedAt()));
    }

    private record Moments(Instant asAt, Instant knownAt, Instant requestedAt) {}
}
