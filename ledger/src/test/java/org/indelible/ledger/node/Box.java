package org.indelible.ledger.node;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** An aggregate with a member, as small as one can be that refuses. */
public class Box {
    public record MakeBox(@TargetAggregateIdentifier String id) {}

    public record PutIn(@TargetAggregateIdentifier String id, String thing) {}

    public record ShutBox(@TargetAggregateIdentifier String id) {}

    public record UnshutBox(@TargetAggregateIdentifier String id) {}

    /** Puts a thing in and then falls over. */
    public record FumbleWith(@TargetAggregateIdentifier String id, String thing) {}

    public record BoxMade(String id) {}

    public record ThingPutIn(String id, String thing) {}

    public record BoxShut(String id) {}

    public record BoxUnshut(String id) {}

    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Refused(String reason) {
            super(reason);
        }
    }

    /** What is in it. */
    public static class Contents {
        private String box = "";
        private boolean shut;
        private int things;

        @CommandHandler
        public int decide(PutIn command) {
            if (shut) {
                throw new Refused("shut");
            }
            apply(new ThingPutIn(box, command.thing()));
            return things;
        }

        @CommandHandler
        public void decide(FumbleWith command) {
            apply(new ThingPutIn(box, command.thing()));
            throw new Refused("fumbled");
        }

        @EventSourcingHandler
        public void evolve(BoxMade event) {
            box = event.id();
        }

        @EventSourcingHandler
        public void evolve(ThingPutIn event) {
            things++;
        }

        @EventSourcingHandler
        public void evolve(BoxShut event) {
            shut = true;
        }

        @EventSourcingHandler
        public void evolve(BoxUnshut event) {
            shut = false;
        }
    }

    @SuppressWarnings("UnusedVariable") // read by Axon
    @AggregateIdentifier
    private @Nullable String id; // null until made, or Axon would believe it known

    @SuppressWarnings("UnusedVariable") // read by Axon
    @AggregateMember
    private final Contents contents = new Contents();

    public Box() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    public void decide(MakeBox command) {
        apply(new BoxMade(command.id()));
    }

    @CommandHandler
    public void decide(ShutBox command) {
        apply(new BoxShut(command.id()));
    }

    @CommandHandler
    public void decide(UnshutBox command) {
        apply(new BoxUnshut(command.id()));
    }

    @EventSourcingHandler
    public void evolve(BoxMade event) {
        id = event.id();
    }
}
