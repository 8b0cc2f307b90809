package org.indelible.command.casefile;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.acting.RecordingMustBeExplained;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.closure.ClosedCase;
import org.indelible.command.coredetails.Birth;
import org.indelible.command.policy.Violations;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.closure.CaseFileReopened;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.coredetails.LossRecorded;
import org.indelible.events.coredetails.TwinRecorded;

/** The other children of the pregnancy that a file was opened for: one unborn file becomes two (HCC-6.2). */
public class Twins {
    private final Set<CaseFileId> recorded = new HashSet<>();
    private Birth birth = Birth.UNKNOWN;
    private ClosedCase closed = ClosedCase.OPEN;

    @CommandHandler
    void decide(RecordTwin command, Acting acting) {
        if (recorded.contains(command.twin())) return;
        new Violations()
                .unless(
                        birth.expected(),
                        "not-opened-unborn",
                        "HCC-6.2",
                        "This file was not opened for a child yet to be born. Open a file of its own for the other child.")
                .unless(
                        !birth.expected() || !birth.isUnborn(),
                        "birth-not-recorded",
                        "HCC-6.3",
                        "Record the birth of the first child on this file first.")
                .add(closed.refusing(command.bornOn()))
                .add(WordsRequired.check(command.source(), "/source", "HCC-6.3"))
                .addAll(CannotOpenWithoutGrounds.found(command.opening(), acting))
                .refuseIfAny();
        apply(command.recorded(closed, acting));
    }

    @CommandHandler
    void decide(RecordLossOfTwin command, Acting acting) {
        new Violations()
                .unless(
                        birth.expected() && !birth.lost(),
                        "no-birth-awaited",
                        "HCC-6.2",
                        "This file was not opened for children yet to be born, or says already that none will be.")
                .add(CannotHaveOccurredInFuture.check(command.on(), acting))
                .add(closed.refusing(command.on()))
                .add(WordsRequired.check(command.words(), "/words", "HCC-6.2"))
                .addAll(RecordingMustBeExplained.check(command.recording(), acting))
                .refuseIfAny();
        apply(command.recorded(closed, acting));
    }

    @EventSourcingHandler
    void evolve(CaseFileEvent event) {
        switch (event) {
            case CaseFileOpened opened -> birth = Birth.of(opened);
            case BirthRecorded born -> birth = birth.after(born);
            case CoreDetailRecorded known -> birth = birth.after(known);
            case LossRecorded loss -> birth = birth.after(loss);
            case TwinRecorded twin -> recorded.add(twin.twin());
            case CaseFileClosed closing -> closed = ClosedCase.at(closing.closedAt());
            case CaseFileReopened _ -> closed = ClosedCase.OPEN;
            default -> {}
        }
    }
}
