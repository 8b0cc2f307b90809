package org.indelible.command.conflict;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.MustBeKnown;
import org.indelible.command.acting.NotFound;
import org.indelible.command.acting.ReasonMustSaySomething;
import org.indelible.command.policy.Violations;
import org.indelible.events.conflict.ConflictId;
import org.indelible.events.conflict.ConflictOfInterestEnded;
import org.indelible.events.conflict.ConflictOfInterestRegistered;
import org.indelible.events.people.AccountId;

/** Who may not see the file, whatever else lets them in. */
public class Conflicts {
    private static final String CLAUSE = "HCC-5.13";

    private final Map<ConflictId, AccountId> registered = new HashMap<>();

    @CommandHandler
    void decide(RegisterConflictOfInterest command, Acting acting) {
        new Violations()
                .add(ManagerMustRegisterForAnother.check(command.account(), acting))
                .add(MustBeKnown.account(command.account(), "/account", acting))
                .add(ReasonMustSaySomething.check(command.reason(), CLAUSE))
                .refuseIfAny();
        apply(new ConflictOfInterestRegistered(
                command.file(),
                command.conflict(),
                command.account(),
                command.reason(),
                acting.author(),
                acting.pack().version()));
    }

    @CommandHandler
    void decide(EndConflictOfInterest command, Acting acting) {
        AccountId account = NotFound.orRefuse(registered.get(command.conflict()));
        new Violations()
                .add(CannotEndOwnConflict.check(account, acting))
                .add(ReasonMustSaySomething.check(command.reason(), CLAUSE))
                .refuseIfAny();
        apply(new ConflictOfInterestEnded(
                command.file(),
                command.conflict(),
                command.reason(),
                acting.author(),
                acting.pack().version()));
    }

    @EventSourcingHandler
    void evolve(ConflictOfInterestRegistered event) {
        registered.put(event.conflict(), event.account());
    }

    @EventSourcingHandler
    void evolve(ConflictOfInterestEnded event) {
        registered.remove(event.conflict());
    }
}
