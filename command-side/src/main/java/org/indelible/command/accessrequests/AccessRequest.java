package org.indelible.command.accessrequests;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.FieldsMustFit;
import org.indelible.command.acting.NotFound;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.policy.AccessRequestTerms;
import org.indelible.command.policy.Violations;
import org.indelible.events.accessrequests.AccessRequestClosed;
import org.indelible.events.accessrequests.AccessRequestEvent;
import org.indelible.events.accessrequests.AccessRequestExtended;
import org.indelible.events.accessrequests.AccessRequestId;
import org.indelible.events.accessrequests.AccessRequestOutcome;
import org.indelible.events.accessrequests.AccessRequestReceived;
import org.indelible.events.accessrequests.ClarificationAsked;
import org.indelible.events.accessrequests.ClarificationReceived;
import org.indelible.events.accessrequests.RequesterIdentityConfirmed;
import org.indelible.events.casefile.CaseFileId;
import org.jspecify.annotations.Nullable;

/** One request of a person for their own record, from its receipt to its end (HCC-9.3). */
@SuppressWarnings("UnusedVariable") // Axon reads the identifier by reflection
public class AccessRequest {
    private static final String CLAUSE = "HCC-9.3";

    @AggregateIdentifier
    private @Nullable AccessRequestId id;

    private @Nullable CaseFileId file;
    private AccessRequestClock clock = AccessRequestClock.from(LocalDate.EPOCH);
    private LocalDate lastStep = LocalDate.EPOCH;
    private boolean identityKnown;
    private @Nullable AccessRequestOutcome closedAs;

    /** For the repository, which folds the stream into it. */
    protected AccessRequest() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    AccessRequestId decide(ReceiveAccessRequest command, Acting acting) {
        FieldsMustFit.check(command);
        ReceiptMustFit.check(command, acting);
        var starts = AccessRequestClock.from(command.on());
        apply(new AccessRequestReceived(
                command.request(),
                command.file(),
                command.requester(),
                command.name(),
                command.wanted(),
                command.childsWishes(),
                command.on(),
                command.identityKnown(),
                requireNonNull(starts.dueOn(terms(acting))),
                acting.author(),
                acting.pack().version()));
        return command.request();
    }

    @CommandHandler
    void decide(ConfirmRequesterIdentity command, Acting acting) {
        step(command, command.how(), "/how", acting)
                .unless(!identityKnown, "identity-already-known", CLAUSE, "It is known who asks.")
                .refuseIfAny();
        apply(new RequesterIdentityConfirmed(
                command.request(),
                command.file(),
                command.on(),
                command.how(),
                clock.identityConfirmed(command.on()).dueOn(terms(acting)),
                acting.author(),
                acting.pack().version()));
    }

    @CommandHandler
    void decide(AskForClarification command, Acting acting) {
        step(command, command.question(), "/question", acting)
                .unless(
                        clock.standsSince() == null,
                        "clarification-already-asked",
                        CLAUSE,
                        "Clarification is awaited already.")
                .refuseIfAny();
        apply(new ClarificationAsked(
                command.request(),
                command.file(),
                command.on(),
                command.question(),
                acting.author(),
                acting.pack().version()));
    }

    @CommandHandler
    void decide(RecordClarification command, Acting acting) {
        step(command, command.answer(), "/answer", acting)
                .unless(clock.standsSince() != null, "clarification-not-asked", CLAUSE, "No clarification is awaited.")
                .refuseIfAny();
        apply(new ClarificationReceived(
                command.request(),
                command.file(),
                command.on(),
                command.answer(),
                requireNonNull(clock.goesOnFrom(command.on()).dueOn(terms(acting))),
                acting.author(),
                acting.pack().version()));
    }

    @CommandHandler
    void decide(ExtendAccessRequest command, Acting acting) {
        step(command, command.reason(), "/reason", acting)
                .addAll(CannotExtend.check(clock, command.on(), terms(acting)))
                .refuseIfAny();
        apply(new AccessRequestExtended(
                command.request(),
                command.file(),
                command.on(),
                command.reason(),
                clock.longer().dueOn(terms(acting)),
                acting.author(),
                acting.pack().version()));
    }

    /** Ended before in the same way, there is nothing to record; what follows on the file can be given again. */
    @CommandHandler
    void decide(CloseAccessRequest command, Acting acting) {
        if (command.file().equals(file) && command.outcome() == closedAs) return;
        step(command, command.reason(), "/reason", acting).refuseIfAny();
        apply(new AccessRequestClosed(
                command.request(),
                command.file(),
                command.on(),
                command.outcome(),
                command.reason(),
                clock.isOver(command.on(), terms(acting)),
                acting.author(),
                acting.pack().version()));
    }

    private Violations step(AccessRequestCommand command, String words, String pointer, Acting acting) {
        FieldsMustFit.check(command);
        if (!command.file().equals(file)) throw new NotFound();
        StepMustFit.unlessClosed(closedAs != null);
        return StepMustFit.check(command, lastStep, acting).add(WordsRequired.check(words, pointer, CLAUSE));
    }

    private static AccessRequestTerms terms(Acting acting) {
        return acting.pack().accessRequest();
    }

    @EventSourcingHandler
    void evolve(AccessRequestEvent event) {
        switch (event) {
            case AccessRequestReceived received -> received(received);
            case RequesterIdentityConfirmed confirmed -> {
                identityKnown = true;
                step(confirmed.on(), clock.identityConfirmed(confirmed.on()));
            }
            case ClarificationAsked asked -> step(asked.on(), clock.stoppedOn(asked.on()));
            case ClarificationReceived answered -> step(answered.on(), clock.goesOnFrom(answered.on()));
            case AccessRequestExtended extended -> step(extended.on(), clock.longer());
            case AccessRequestClosed closed -> closedAs = closed.outcome();
        }
    }

    private void received(AccessRequestReceived received) {
        id = received.request();
        file = received.file();
        identityKnown = received.identityKnown();
        step(received.receivedOn(), AccessRequestClock.from(received.receivedOn()));
    }

    private void step(LocalDate on, AccessRequestClock then) {
        lastStep = on;
        clock = then;
    }
}
