package org.indelible.command.evidence;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.FieldsMustFit;
import org.indelible.events.evidence.ExportFailed;
import org.indelible.events.evidence.ExportId;
import org.indelible.events.evidence.ExportPrepared;
import org.indelible.events.evidence.ExportRequested;
import org.jspecify.annotations.Nullable;

/** One export of a record as it stood: requested, then prepared or failed, once (HCC-3.3). */
@SuppressWarnings("UnusedVariable") // Axon reads the identifier by reflection
public class EvidenceExport {
    @AggregateIdentifier
    private @Nullable ExportId id;

    private boolean ended;

    /** For the repository, which folds the stream into it. */
    protected EvidenceExport() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    ExportId decide(ExportRecord command, Acting acting) {
        FieldsMustFit.check(command);
        MustBeForExport.check(command, acting);
        apply(new ExportRequested(
                command.export(),
                command.file(),
                command.purpose(),
                command.reason(),
                command.asAt(),
                command.places().knownAt(),
                command.knownAt(),
                acting.actor(),
                acting.pack().version()));
        return command.export();
    }

    @CommandHandler
    void decide(CompleteExport command) {
        if (!ended)
            apply(new ExportPrepared(
                    command.export(),
                    command.file(),
                    command.sha256(),
                    command.bytes(),
                    command.entries(),
                    command.completeness(),
                    command.headProof()));
    }

    @CommandHandler
    void decide(FailExport command) {
        if (!ended) apply(new ExportFailed(command.export(), command.file(), command.code()));
    }

    @EventSourcingHandler
    void evolve(ExportRequested event) {
        id = event.export();
    }

    @EventSourcingHandler
    void evolve(ExportPrepared event) {
        ended = true;
    }

    @EventSourcingHandler
    void evolve(ExportFailed event) {
        ended = true;
    }
}
