package org.indelible.app.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.indelible.app.commands.CommandDesk;
import org.indelible.app.commands.CommandRequest;
import org.indelible.app.wiring.Worker;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Givers;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.confidential.ConfidentialOnFile;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.events.evidence.ExportId;
import org.indelible.events.evidence.ExportPrepared;
import org.indelible.events.evidence.ExportRequested;
import org.indelible.ledger.keys.Keys;
import org.indelible.ledger.reading.SealedExtent;
import org.indelible.ledger.store.LedgerEvent;
import org.indelible.ledger.store.LedgerReader;
import org.indelible.projection.evidence.WaitingExports;
import org.indelible.query.record.RecordedFact;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Builds the packages that were asked for, one after another, and hands them out. What waits is found in the ledger, so a job that a
 * restart interrupted is done again. One node builds an export; another builds it again, with the proofs that are recorded and so to the same bytes,
 * when it is asked for there.
 */
public final class Exports implements Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);
    private static final long POLL_MILLIS = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final WaitingExports waiting;
    private final AskedExports asked;
    private final Packages packages;
    private final Preparation preparation;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().daemon().name("exports").unstarted(this::run);

    /**
     * Keeps packages under this directory, encrypted.
     *
     * @param contents the bytes of a document in the clear
     * @param confidential what is withheld of a file
     */
    public Exports(
            Path directory,
            WaitingExports waiting,
            LedgerReader reader,
            SealedExtent extent,
            Function<LedgerEvent, RecordedFact> facts,
            JsonMapper json,
            Keys keys,
            Function<DocumentAttached, InputStream> contents,
            ExportOrigin origin,
            FreshProofs fresh,
            Function<CaseFileId, ConfidentialOnFile> confidential,
            ExportClaims claims,
            CommandDesk desk,
            Supplier<UUID> ids) {
        this.waiting = waiting;
        this.asked = new AskedExports(reader, facts);
        this.packages = new Packages(
                asked,
                new ExportJob(reader, extent, facts, new RecordDocument(json), contents, origin),
                vault(directory, keys));
        Consumer<CaseFileCommand> outcomes = outcome -> desk.give(outcome, Givers.CLOCK, CommandRequest.of(ids.get()));
        this.preparation = new Preparation(
                claims,
                new PackageTask(asked, fresh, packages, confidential, outcomes),
                outcomes,
                new BackOff(System::nanoTime));
    }

    private static PackageVault vault(Path directory, Keys keys) {
        try {
            return new PackageVault(directory, keys);
        } catch (IOException e) {
            throw new UncheckedIOException("The directory of exports cannot be used", e);
        }
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
            preparation.turn(waiting.all(), () -> stopping.getCount() == 0);
        } catch (RuntimeException | Error e) {
            LOG.warn("Exports are tried again: {}", e.getClass().getSimpleName());
        }
    }

    /** What was asked for and prepared; empty before, and where the file has no such export. Reads no stream but an export's. */
    public Optional<Prepared> prepared(ExportId export, CaseFileId file) {
        return asked.prepared(export, file);
    }

    /** A package that was asked for and built. */
    public record Prepared(ExportRequested asked, ExportPrepared outcome) {}

    /** Waits until the request can be read at its address, a second at most: usually some milliseconds. */
    public void awaitSealed(ExportId export) {
        asked.awaitSealed(export, 1);
    }

    /** How far the building is, while it is under way on this node. */
    public Optional<ExportStage> stage(ExportId export) {
        return packages.stage(export);
    }

    /**
     * The package in the clear, decrypted as it is read; built again where another node built it.
     *
     * @throws PackageDiffers if what is built again is not what was recorded
     * @throws IOException if it cannot be had
     */
    public InputStream open(Prepared export) throws IOException {
        return packages.open(export.outcome());
    }

    /**
     * Removes the packages of a destroyed file from this node.
     *
     * @throws UncheckedIOException if they cannot be removed
     */
    public void discard(CaseFileId file) {
        try {
            packages.discard(file);
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
