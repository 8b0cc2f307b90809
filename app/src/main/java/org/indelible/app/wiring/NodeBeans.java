package org.indelible.app.wiring;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.indelible.app.commands.CommandDesk;
import org.indelible.app.operations.Rebuilds;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.projection.Arrivals;
import org.indelible.projection.Projections;
import org.indelible.projection.worklist.OpenDuties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What runs in the background. */
@Configuration(proxyBeanMethods = false)
class NodeBeans {
    @Bean
    Arrivals arrivals() {
        return new Arrivals();
    }

    @Bean
    SealedHistory sealedHistory(Ledger ledger) {
        return new SealedHistory(ledger.reader(), ledger.serializer());
    }

    @Bean
    Projections projections(Ledger ledger, Arrivals arrivals) {
        return new Projections(ledger.app(), arrivals, ledger.keys().hash()::of);
    }

    @Bean
    Rebuilds rebuilds(Projections projections, SealedHistory history) {
        return new Rebuilds(projections, history);
    }

    @Bean
    ProjectionPumps projectionPumps(Projections projections, SealedHistory history, Ledger ledger) {
        return ProjectionPumps.of(projections, history, ledger.signal());
    }

    @Bean
    Reminders reminders(Ledger ledger, CommandDesk desk, PolicyPacks packs, Supplier<UUID> ids) {
        return new Reminders(new OpenDuties(ledger.app())::notRemindedDueUpTo, desk, packs, ids);
    }

    @Bean
    Node node(
            Ledger ledger,
            ProjectionPumps pumps,
            Reminders reminders,
            Clock clock,
            ObjectProvider<BeforeServing> beforeServing,
            ObjectProvider<Worker> workers) {
        return new Node(
                ledger,
                pumps,
                reminders,
                beforeServing.stream().toList(),
                clock,
                workers.stream().toList());
    }
}
