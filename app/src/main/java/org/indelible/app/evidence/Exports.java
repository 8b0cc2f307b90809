package org.indelible.app.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.indelible.app.commands.CommandDesk;
import org.indelible.app.commands.CommandRequest;
import org.indelible.app.wiring.Worker;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.command.evidence.CompleteExport;
import org.indelible.command.evidence.FailExport;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.evidence.ExportId;
import org.indelible.events.evidence.ExportPrepared;
import org.indelible.events.evidence.ExportRequested;
import org.indelible.evidence.pack.UnfitPackage;
import org.indelible.ledger.keys.Keys;
import org.indelible.ledger.store.LedgerEvent;
import org.indelible.ledger.store.LedgerReader;
import org.indelible.projection.evidence.WaitingExports;
import org.indelible.query.record.RecordedFact;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Builds the packages that were asked for, one after another, and hands them out. What waits is found in the ledger, so a job that a
 * restart interrupted is done again; two nodes that build the same package build the same bytes, and the first to finish is recorded.
 */
public final class Exports implements Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);
    private static final Duration POLL = Duration.ofSeconds(1);

    private final WaitingExports waiting;
    private final LedgerReader reader;
    private final Function<LedgerEvent, RecordedFact> facts;
    private final ExportJob job;
    private final PackageVault vault;
    private final CommandDesk desk;
    private final Supplier<UUID> ids;
    private final Map<ExportId, ExportStage> stages = new ConcurrentHashMap<>();
    private final Thread thread = Thread.ofPlatform().daemon().name("exports").unstarted(this::run);
    private volatile boolean stopping;

    /** Keeps packages under this directory, encrypted. */
    public Exports(
            Path directory,
            WaitingExports waiting,
            LedgerReader reader,
            Function<LedgerEvent, RecordedFact> facts,
            JsonMapper json,
            Keys keys,
            ExportOrigin origin,
            CommandDesk desk,
            Supplier<UUID> ids) {
        try {
            this.vault = new PackageVault(directory, keys);
        } catch (IOException e) {
            throw new UncheckedIOException("The directory of exports cannot be used", e);
        }
        this.waiting = waiting;
        this.reader = reader;
        this.facts = facts;
        this.job = new ExportJob(reader, facts, new RecordDocument(json), origin);
        this.desk = desk;
        this.ids = ids;
    }

    @Override
    public void start() {
        thread.start();
    }

    private void run() {
        while (!stopping) {
            try {
                List<WaitingExports.WaitingExport> next = waiting.all();
                next.forEach(export -> prepare(export.export(), export.file()));
                if (next.isEmpty()) Thread.sleep(POLL);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("Exports are tried again: {}", e.getClass().getSimpleName());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void prepare(ExportId export, CaseFileId file) {
        try {
            ExportJob.Built built = build(export, file);
            give(new CompleteExport(export, file, built.receipt().sha256(), built.bytes(), built.entries()));
        } catch (UnfitPackage | IOException e) {
            LOG.warn("Export {} failed: {}", export, e.getClass().getSimpleName());
            give(new FailExport(export, file, e instanceof IOException ? "storage-failed" : "record-unfit"));
        } finally {
            stages.remove(export);
        }
    }

    private void give(CaseFileCommand command) {
        desk.give(command, Givers.CLOCK, CommandRequest.of(ids.get()));
    }

    private ExportJob.Built build(ExportId export, CaseFileId file) throws IOException {
        LedgerEvent request =
                reader.range(export.toString(), 0, 0, LedgerReader.NEWEST).getFirst();
        ExportRequested asked = (ExportRequested) facts.apply(request).payload();
        Instant requestedAt = request.recordedAt();
        Path plain = vault.workplace(export);
        ExportJob.Built built = job.build(
                asked,
                requestedAt,
                plain,
                (stage, done, total) -> stages.put(export, new ExportStage(stage, done, total)));
        vault.keep(export, file, plain);
        return built;
    }

    /** What was asked for, once its package is prepared; empty before, and where the file has no such export. */
    public Optional<ExportRequested> prepared(ExportId export, CaseFileId file) {
        List<Object> known = reader.range(export.toString(), 0, Long.MAX_VALUE, LedgerReader.NEWEST).stream()
                .map(facts)
                .map(RecordedFact::payload)
                .toList();
        boolean prepared = known.stream().anyMatch(ExportPrepared.class::isInstance);
        return known.stream()
                .filter(ExportRequested.class::isInstance)
                .map(ExportRequested.class::cast)
                .filter(asked -> prepared && asked.file().equals(file))
                .findFirst();
    }

    /** How far the building is, while it is under way on this node. */
    public Optional<ExportStage> stage(ExportId export) {
        return Optional.ofNullable(stages.get(export));
    }

    /**
     * The package in the clear, decrypted as it is read; built again where another node built it.
     *
     * @throws IOException if it cannot be had
     */
    public InputStream open(ExportId export, CaseFileId file) throws IOException {
        if (!vault.holds(export)) build(export, file);
        return vault.open(export, file);
    }

    @Override
    public void stop() {
        stopping = true;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
