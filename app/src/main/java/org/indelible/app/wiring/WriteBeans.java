package org.indelible.app.wiring;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.indelible.app.commands.CommandDesk;
import org.indelible.app.commands.CommandListener;
import org.indelible.app.commands.RefusalLog;
import org.indelible.app.operations.SnapshotTally;
import org.indelible.app.operations.Tally;
import org.indelible.app.settings.Settings;
import org.indelible.command.CommandWiring;
import org.indelible.command.acting.Command;
import org.indelible.command.acting.Directory;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.projection.casefile.CaseFiles;
import org.indelible.query.access.DisclosureLog;
import org.indelible.query.access.StaffStandings;
import org.indelible.query.access.Standings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way of a command. */
@Configuration(proxyBeanMethods = false)
class WriteBeans {
    @Bean
    DisclosureLog disclosureLog(Ledger ledger, Supplier<UUID> ids) {
        return new LaneLog(ledger.lanes(), ids);
    }

    @Bean
    Standings standings(Ledger ledger) {
        return new CaseFiles(ledger.app())::standing;
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "indelible.demo", havingValue = false, matchIfMissing = true)
    Directory directory(Settings settings) {
        return Directory.ofTeams(Set.copyOf(settings.teams()));
    }

    @Bean
    CommandDesk commandDesk(
            Ledger ledger,
            Clock clock,
            PolicyPacks packs,
            Directory directory,
            StaffStandings people,
            DisclosureLog log,
            Standings standings,
            Supplier<UUID> ids,
            Tally tally,
            SnapshotTally snapshots) {
        var hash = ledger.keys().hash();
        var earlier = new EarlierReceipts(ledger.app());
        return new DispatchingDesk(
                WriteSide.dispatcher(ledger, clock, snapshots),
                packs,
                directory,
                people,
                hash,
                new RepeatedRequests(ledger.idempotencyKeys(), hash, earlier),
                earlier,
                new RefusalLog(log, standings, ids),
                listener(tally));
    }

    private static CommandListener listener(Tally tally) {
        return new CommandListener() {
            @Override
            public void accepted(Class<? extends Command> command, int events) {
                tally.accepted(CommandWiring.nameOf(command));
            }

            @Override
            public void refused(Class<? extends Command> command, String code) {
                tally.refused(CommandWiring.nameOf(command), code);
            }
        };
    }
}
