package org.indelible.command.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.indelible.command.acting.Standing;
import org.indelible.command.closure.ClosedCase;
import org.indelible.command.closure.ProtectionFacts;
import org.indelible.command.policy.Violation;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.Worker;
import org.indelible.events.casefile.WorkerAllocated;
import org.indelible.events.casefile.WorkerDeallocated;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.people.AccountId;
import org.jspecify.annotations.Nullable;

/** Which team is accountable, who is allocated and since when, and when the last child protection plan ended (HCC-4.2, 12.13). */
final class Allocation {
    private @Nullable Standing standing;
    private @Nullable AccountId lastWorker;
    private LocalDate since = LocalDate.EPOCH;
    private ClosedCase closed = ClosedCase.OPEN;
    private final ProtectionFacts protection = new ProtectionFacts();

    /** Whose file it is; null before it is opened. */
    @Nullable
    Standing standing() {
        return standing;
    }

    /**
     * Refuses a day before the last change with {@code allocation-before-last}: an allocation opens the file to a person and a team from the
     * moment it is recorded, so that none that lay before can be recorded as one. Who worked on the file then is recorded as involved.
     */
    Optional<Violation> changedAfter(LocalDate day) {
        return day.isBefore(since)
                ? Optional.of(
                        Violation.of(
                                "allocation-before-last",
                                "HCC-4.2",
                                "The allocation changed on " + since
                                        + ". Name that day or a later one; who worked on the file before it is recorded as an involvement, with its days."))
                : Optional.empty();
    }

    boolean isAllocated() {
        return standing != null && standing.allocatedWorker() != null;
    }

    /** Whether somebody else has worked on the file since it was opened, or opened again (HCC-6.13). */
    boolean passesTo(Worker worker) {
        return lastWorker != null && !lastWorker.equals(worker.account());
    }

    ClosedCase closed() {
        return closed;
    }

    ProtectionFacts protection() {
        return protection;
    }

    void evolve(CaseFileEvent event) {
        switch (event) {
            case CaseFileOpened opened -> standing = new Standing(opened.accountableTeam(), null);
            case WorkerAllocated allocated -> {
                standing = new Standing(
                        allocated.worker().team(), allocated.worker().account());
                lastWorker = allocated.worker().account();
                since = allocated.from();
            }
            case WorkerDeallocated ended -> {
                if (standing != null) standing = new Standing(standing.accountableTeam(), null);
                since = ended.on();
            }
            case CaseFileClosed closing -> {
                closed = ClosedCase.at(closing.closedAt());
                lastWorker = null;
            }
            case CaseFileReopened _ -> closed = ClosedCase.OPEN;
            default -> protection.evolve(event);
        }
    }
}
