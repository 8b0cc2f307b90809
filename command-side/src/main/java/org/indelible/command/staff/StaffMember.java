package org.indelible.command.staff;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.CannotHaveOccurredInFuture;
import org.indelible.command.acting.FieldsMustFit;
import org.indelible.command.acting.MustBeKnown;
import org.indelible.command.acting.NotFound;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.policy.Violations;
import org.indelible.events.staff.AgreementRefusalConsidered;
import org.indelible.events.staff.AgreementRefused;
import org.indelible.events.staff.AgreementSigned;
import org.indelible.events.staff.ConcurrentSessionsNoticed;
import org.indelible.events.staff.LogInReportedCompromised;
import org.indelible.events.staff.StaffEvent;
import org.indelible.events.staff.StaffMemberId;
import org.jspecify.annotations.Nullable;

/** One account as a person who works with records: the agreement they signed or refused, and their log-in. Begins with the first fact about them. */
@SuppressWarnings("UnusedVariable") // Axon reads the identifier by reflection
public class StaffMember {
    @AggregateIdentifier
    private @Nullable StaffMemberId id;

    private boolean refusalWaits;
    private final Map<Set<String>, LocalDate> noticed = new HashMap<>();

    /** For the repository, which folds the stream into it. */
    protected StaffMember() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StaffMemberId decide(RecordAgreementSigned command, Acting acting) {
        FieldsMustFit.check(command);
        new Violations()
                .add(MustBeRecordedByAnother.check(command.account(), acting))
                .add(MustBeKnown.account(command.account(), "/account", acting))
                .add(CannotHaveOccurredInFuture.check(command.signedOn(), acting))
                .add(CannotHaveOccurredInFuture.check(command.originalToHrOn(), acting))
                .add(CannotHaveOccurredInFuture.check(command.supervisionCopyOn(), acting))
                .add(CopiesCannotPrecedeSigning.check(command))
                .refuseIfAny();
        apply(new AgreementSigned(
                command.member(),
                command.account(),
                command.signedOn(),
                command.originalToHrOn(),
                command.supervisionCopyOn(),
                acting.author(),
                acting.pack().version()));
        return command.member();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StaffMemberId decide(RecordAgreementRefused command, Acting acting) {
        FieldsMustFit.check(command);
        new Violations()
                .add(MustBeRecordedByAnother.check(command.account(), acting))
                .add(MustBeKnown.account(command.account(), "/account", acting))
                .add(CannotHaveOccurredInFuture.check(command.refusedOn(), acting))
                .add(WordsRequired.check(command.words(), "/words", "HCC-15.2"))
                .refuseIfAny();
        apply(new AgreementRefused(
                command.member(),
                command.account(),
                command.refusedOn(),
                command.words(),
                acting.author(),
                acting.pack().version()));
        return command.member();
    }

    @CommandHandler
    void decide(ConsiderAgreementRefusal command, Acting acting) {
        FieldsMustFit.check(command);
        if (!refusalWaits) throw new NotFound();
        new Violations()
                .add(MustBeRecordedByAnother.check(command.account(), acting))
                .add(WordsRequired.check(command.outcome(), "/outcome", "HCC-15.2"))
                .refuseIfAny();
        apply(new AgreementRefusalConsidered(
                command.member(),
                command.account(),
                command.outcome(),
                acting.author(),
                acting.pack().version()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StaffMemberId decide(ReportCompromisedLogIn command, Acting acting) {
        LogInMustBeOwn.check(command, acting);
        FieldsMustFit.check(command);
        new Violations()
                .add(MustBeKnown.account(command.account(), "/account", acting))
                .add(WordsRequired.check(command.words(), "/words", "HCC-10.3"))
                .refuseIfAny();
        apply(new LogInReportedCompromised(
                command.member(),
                command.account(),
                acting.at(),
                command.words(),
                acting.author(),
                acting.pack().version()));
        return command.member();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    StaffMemberId decide(NoticeConcurrentSessions command, Acting acting) {
        if (!acting.today().equals(noticed.get(Set.copyOf(command.places()))))
            apply(new ConcurrentSessionsNoticed(
                    command.member(),
                    command.account(),
                    command.places(),
                    acting.today(),
                    acting.pack().version()));
        return command.member();
    }

    @EventSourcingHandler
    void evolve(StaffEvent event) {
        id = event.member();
        switch (event) {
            case AgreementRefused _ -> refusalWaits = true;
            case AgreementSigned _, AgreementRefusalConsidered _ -> refusalWaits = false;
            case LogInReportedCompromised _ -> {}
            case ConcurrentSessionsNoticed sessions -> noticed.put(Set.copyOf(sessions.places()), sessions.on());
        }
    }
}
