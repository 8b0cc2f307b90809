package org.indelible.command.grants;

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
import org.indelible.events.grants.AccessGrantEnded;
import org.indelible.events.grants.AccessGranted;
import org.indelible.events.grants.GrantId;
import org.indelible.events.people.AccountId;

/** Who was let in to the file for a time. */
public class Grants {
    private final Map<GrantId, AccountId> granted = new HashMap<>();

    @CommandHandler
    void decide(GrantAccess command, Acting acting) {
        new Violations()
                .add(CannotGrantToOneself.check(command.account(), acting))
                .add(MustBeKnown.account(command.account(), "/account", acting))
                .add(GrantMustEnd.check(command.until(), acting))
                .add(ReasonMustSaySomething.check(command.reason(), "HCC-5.13"))
                .refuseIfAny();
        apply(new AccessGranted(
                command.file(),
                command.grant(),
                command.account(),
                command.until(),
                command.reason(),
                acting.author(),
                acting.pack().version()));
    }

    @CommandHandler
    void decide(EndAccessGrant command, Acting acting) {
        NotFound.orRefuse(granted.get(command.grant()));
        new Violations()
                .add(ReasonMustSaySomething.check(command.reason(), "HCC-5.13"))
                .refuseIfAny();
        apply(new AccessGrantEnded(
                command.file(),
                command.grant(),
                command.reason(),
                acting.author(),
                acting.pack().version()));
    }

    @EventSourcingHandler
    void evolve(AccessGranted event) {
        granted.put(event.grant(), event.account());
    }

    @EventSourcingHandler
    void evolve(AccessGrantEnded event) {
        granted.remove(event.grant());
    }
}
