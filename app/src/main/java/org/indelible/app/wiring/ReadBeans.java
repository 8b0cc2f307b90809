package org.indelible.app.wiring;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.indelible.app.operations.Tally;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.projection.Arrivals;
import org.indelible.projection.signals.Findings;
import org.indelible.query.QueryPorts;
import org.indelible.query.QueryWiring;
import org.indelible.query.access.DisclosureLog;
import org.indelible.query.access.Disclosures;
import org.indelible.query.access.Purposes;
import org.indelible.query.access.StaffStandings;
import org.indelible.query.documents.StoredDocuments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way of a read. */
@Configuration(proxyBeanMethods = false)
class ReadBeans {
    @Bean
    Purposes purposes(PolicyPacks packs, Clock clock) {
        return new PackPurposes(packs, clock);
    }

    @Bean
    Findings findings(Ledger ledger) {
        return new Findings(ledger.app());
    }

    @Bean
    Disclosures disclosures(
            Ledger ledger,
            SealedHistory history,
            DisclosureLog log,
            Purposes purposes,
            StaffStandings people,
            PolicyPacks packs,
            StoredDocuments documents,
            Arrivals arrivals,
            Supplier<UUID> ids,
            Clock clock,
            Tally tally) {
        var ports = new QueryPorts(
                history,
                history,
                log,
                new KeyedAnswerDigest(),
                purposes,
                new PackDutyHours(packs),
                people,
                new PackClosurePolicy(packs, clock),
                new PackCoreDetailPolicy(packs, clock),
                documents,
                clock,
                System::nanoTime,
                ids,
                tally);
        return QueryWiring.wire(ports, ledger.app(), arrivals);
    }
}
