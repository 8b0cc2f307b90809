package org.indelible.app.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.evidence.FailExport;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.evidence.ExportId;
import org.indelible.evidence.pack.UnfitPackage;
import org.indelible.ledger.keys.KeyUnavailable;
import org.indelible.ledger.store.DatabaseLost;
import org.indelible.projection.evidence.WaitingExports.WaitingExport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Prepares what waits, each export on the one node that has claimed it. What storage, database or keys keep from being built is tried again for as
 * long as it takes; only what repeating cannot mend is recorded as failed.
 */
final class Preparation {
    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);
    private static final int ATTEMPTS = 5;
    private static final int DEEPEST = 12;

    private final ExportClaims claims;
    private final Task task;
    private final Consumer<CaseFileCommand> outcomes;
    private final BackOff pauses;
    /** Until the tables know that one has ended, this node does. */
    private final Set<ExportId> ended = new HashSet<>();

    /** @param outcomes records what became of an export, once, whoever tells it first */
    Preparation(ExportClaims claims, Task task, Consumer<CaseFileCommand> outcomes, BackOff pauses) {
        this.claims = claims;
        this.task = task;
        this.outcomes = outcomes;
        this.pauses = pauses;
    }

    /** What preparing an export is. */
    interface Task {
        /** Whether it is known to be prepared or to have failed. */
        boolean hasEnded(ExportId export);

        /** Builds, keeps and records it. */
        void prepare(ExportId export, CaseFileId file) throws IOException;
    }

    /** Goes once through all that waits. One that fails keeps nobody waiting. */
    void turn(List<WaitingExport> waiting, BooleanSupplier stopping) {
        Set<ExportId> known = waiting.stream().map(WaitingExport::export).collect(Collectors.toSet());
        ended.retainAll(known);
        pauses.retain(known);
        for (var export : waiting) {
            if (stopping.getAsBoolean()) return;
            if (!ended.contains(export.export()) && !pauses.holds(export.export())) attempt(export, stopping);
        }
    }

    private void attempt(WaitingExport export, BooleanSupplier stopping) {
        try {
            prepareIfClaimed(export.export(), export.file());
        } catch (UnfitPackage unfit) {
            LOG.warn("Export {} failed: {}", export.export(), unfit.getClass().getSimpleName());
            fail(export, "record-unfit");
        } catch (IOException | RuntimeException | Error failed) {
            if (stopping.getAsBoolean()) return;
            int failures = pauses.failed(export.export());
            LOG.warn(
                    "Export {} could not be built and is tried again: {}",
                    export.export(),
                    failed.getClass().getSimpleName());
            if (!mayPass(failed) && failures >= ATTEMPTS) fail(export, "record-unreadable");
        }
    }

    /** Whether another time, or another node, may do better. */
    private static boolean mayPass(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(fault -> fault instanceof IOException
                        || fault instanceof UncheckedIOException
                        || fault instanceof DataAccessException
                        || fault instanceof KeyUnavailable
                        || fault instanceof Error
                        || DatabaseLost.isSaidBy(fault));
    }

    private void prepareIfClaimed(ExportId export, CaseFileId file) throws IOException {
        Optional<ExportClaims.Held> claim = claims.take(export);
        if (claim.isEmpty()) return;
        try (var _ = claim.get()) {
            if (!task.hasEnded(export)) task.prepare(export, file);
            ended.add(export);
        }
    }

    private void fail(WaitingExport export, String code) {
        outcomes.accept(new FailExport(export.export(), export.file(), code));
        ended.add(export.export());
    }
}
