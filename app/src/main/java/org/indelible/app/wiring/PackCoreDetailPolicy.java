package org.indelible.app.wiring;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.indelible.command.policy.CoreDetailTerms;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.PolicyPacks;
import org.indelible.command.policy.Vocabulary;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.query.coredetails.CoreDetailPolicy;
import org.indelible.query.coredetails.DetailAsked;

/** The core details that the policy pack in force asks for, as the read side checks them. */
final class PackCoreDetailPolicy implements CoreDetailPolicy {
    private final PolicyPacks packs;
    private final Clock clock;

    PackCoreDetailPolicy(PolicyPacks packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    @Override
    public List<DetailAsked> asked(FileKind kind, ServiceArea service) {
        PolicyPack pack = packs.inForceAt(clock.instant());
        CoreDetailTerms terms = pack.file(kind).coreDetails();
        return terms.askedIn(service).stream()
                .map(detail -> asked(detail, terms, pack))
                .toList();
    }

    private static DetailAsked asked(CoreDetailKind detail, CoreDetailTerms terms, PolicyPack pack) {
        Set<String> notStated =
                pack.coreDetail(detail).map(Vocabulary::withReason).orElse(Set.of());
        return new DetailAsked(detail, terms.clause(), terms.fromBirth().contains(detail), notStated);
    }
}
