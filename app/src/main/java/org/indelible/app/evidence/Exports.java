package org.indelible.app.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
import org.indelible.evidence.pack.PackageProofs;
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
    private static final long POLL_MILLIS = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String REQUESTED = "export.requested";
    private static final int ATTEMPTS = 5;
    private static final Duration SEALING_TURN = Duration.ofMillis(5);
    private static final int SEALING_TURNS = 200;
    private static final int STRIPES = 16;
    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private final WaitingExports waiting;
    private final LedgerReader reader;
    private final Function<LedgerEvent, RecordedFact> facts;
    private final ExportJob job;
    private final FreshProofs fresh;
    private final PackageVault vault;
    private final CommandDesk desk;
    private final Supplier<UUID> ids;
    private final Map<ExportId, ExportStage> stages = new ConcurrentHashMap<>();
    private final Set<ExportId> ended = new HashSet<>();
    private final Map<ExportId, Integer> failures = new HashMap<>();
    private final List<Object> locks =
            Stream.generate(Object::new).limit(STRIPES).toList();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().daemon().name("exports").unstarted(this::run);

    /** Keeps packages under this directory, encrypted. */
    public Exports(
            Path directory,
            WaitingExports waiting,
            LedgerReader reader,
            Function<LedgerEvent, RecordedFact> facts,
            JsonMapper json,
            Keys keys,
            ExportOrigin origin,
            FreshProofs fresh,
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
        this.fresh = fresh;
        this.desk = desk;
        this.ids = ids;
    }

    @Override
    public void start() {
        thread.start();
    }

    private void run() {
        try {
            do {
                turnOrLog();
            } while (!stopping.await(POLL_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            LOG.debug("Exports stop");
        }
    }

    private void turnOrLog() {
        try {
            turn();
        } catch (RuntimeException e) {
            LOG.warn("Exports are tried again: {}", e.getClass().getSimpleName());
        }
    }

    /** Goes once through all that waits. One that fails keeps nobody waiting. */
    private void turn() {
        List<WaitingExports.WaitingExport> waits = waiting.all();
        ended.retainAll(waits.stream().map(WaitingExports.WaitingExport::export).toList());
        failures.keySet()
                .retainAll(
                        waits.stream().map(WaitingExports.WaitingExport::export).toList());
        for (var export : waits) {
            if (stopping.getCount() == 0) return;
            if (!ended.contains(export.export())) prepare(export.export(), export.file());
        }
    }

    private void prepare(ExportId export, CaseFileId file) {
        try {
            LedgerEvent request = request(export);
            PackageProofs proofs =
                    fresh.of((ExportRequested) facts.apply(request).payload());
            ExportJob.Built built = build(export, file, proofs);
            end(
                    new CompleteExport(
                            export,
                            file,
                            built.receipt().sha256(),
                            built.bytes(),
                            built.entries(),
                            BASE64.encodeToString(proofs.completeness()),
                            BASE64.encodeToString(proofs.head())),
                    export);
        } catch (UnfitPackage unfit) {
            LOG.warn("Export {} failed: {}", export, unfit.getClass().getSimpleName());
            end(new FailExport(export, file, "record-unfit"), export);
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "Export {} could not be built and is tried again: {}",
                    export,
                    e.getClass().getSimpleName());
            if (failures.merge(export, 1, Integer::sum) >= ATTEMPTS) end(new FailExport(export, file, code(e)), export);
        } finally {
            stages.remove(export);
        }
    }

    private static String code(Exception failure) {
        return switch (failure) {
            case LedgerSilent _ -> "ledger-silent";
            case IOException _ -> "storage-failed";
            default -> "record-unreadable";
        };
    }

    /** Until the tables know that it has ended, this node does. */
    private void end(CaseFileCommand outcome, ExportId export) {
        give(outcome);
        ended.add(export);
    }

    private void give(CaseFileCommand command) {
        desk.give(command, Givers.CLOCK, CommandRequest.of(ids.get()));
    }

    /** What happens to one export on this node, one thing at a time: the worker and those who download may want it at once. */
    private Object turnOf(ExportId export) {
        return locks.get(Math.floorMod(export.hashCode(), STRIPES));
    }

    /** Builds the package and keeps it under its digest, so that one is never taken for another. */
    private ExportJob.Built build(ExportId export, CaseFileId file, PackageProofs proofs) throws IOException {
        synchronized (turnOf(export)) {
            LedgerEvent request = request(export);
            Path plain = vault.workplace(export);
            ExportJob.Built built = job.build(
                    (ExportRequested) facts.apply(request).payload(),
                    request.recordedAt(),
                    proofs,
                    plain,
                    (stage, done, total) -> stages.put(export, new ExportStage(stage, done, total)));
            vault.keep(export, built.receipt().sha256(), file, plain);
            return built;
        }
    }

    private LedgerEvent request(ExportId export) {
        return reader.range(export.toString(), 0, 0, LedgerReader.NEWEST).getFirst();
    }

    /** What was asked for and prepared; empty before, and where the file has no such export. Reads no stream but an export's. */
    public Optional<Prepared> prepared(ExportId export, CaseFileId file) {
        List<LedgerEvent> events = reader.range(export.toString(), 0, 1, LedgerReader.NEWEST);
        if (events.size() < 2 || !events.getFirst().type().equals(REQUESTED)) return Optional.empty();
        return facts.apply(events.getFirst()).payload() instanceof ExportRequested asked
                        && asked.file().equals(file)
                        && facts.apply(events.getLast()).payload() instanceof ExportPrepared prepared
                ? Optional.of(new Prepared(asked, prepared))
                : Optional.empty();
    }

    /** A package that was asked for and built. */
    public record Prepared(ExportRequested asked, ExportPrepared outcome) {}

    /** Waits until the request can be read at its address, a second at most: usually some milliseconds. */
    public void awaitSealed(ExportId export) {
        for (int turn = 0; turn < SEALING_TURNS; turn++) {
            if (!reader.range(export.toString(), 0, 0, LedgerReader.NEWEST).isEmpty()) return;
            LockSupport.parkNanos(SEALING_TURN.toNanos());
        }
    }

    /** How far the building is, while it is under way on this node. */
    public Optional<ExportStage> stage(ExportId export) {
        return Optional.ofNullable(stages.get(export));
    }

    /**
     * The package in the clear, decrypted as it is read; built again where another node built it.
     *
     * @throws PackageDiffers if what is built again is not what was recorded
     * @throws IOException if it cannot be had
     */
    public InputStream open(Prepared export) throws IOException {
        ExportPrepared recorded = export.outcome();
        synchronized (turnOf(recorded.export())) {
            if (!vault.holds(recorded.export(), recorded.sha256(), recorded.file())) buildAgain(recorded);
        }
        return vault.open(recorded.export(), recorded.sha256(), recorded.file());
    }

    private void buildAgain(ExportPrepared recorded) throws IOException {
        try {
            var proofs = new PackageProofs(
                    Base64.getDecoder().decode(recorded.completeness()),
                    Base64.getDecoder().decode(recorded.headProof()));
            String sha256 =
                    build(recorded.export(), recorded.file(), proofs).receipt().sha256();
            if (!sha256.equals(recorded.sha256())) throw new PackageDiffers(recorded.export());
        } finally {
            stages.remove(recorded.export());
        }
    }

    /**
     * Removes the packages of a destroyed file from this node.
     *
     * @throws UncheckedIOException if they cannot be removed
     */
    public void discard(CaseFileId file) {
        try {
            vault.discard(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Packages cannot be removed", e);
        }
    }

    /** Breaks off what is under way: it is done again after the next start. */
    @Override
    public void stop() {
        stopping.countDown();
        thread.interrupt();
        try {
            if (!thread.join(PATIENCE)) LOG.warn("An export is still being built; it is left to end by itself");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
