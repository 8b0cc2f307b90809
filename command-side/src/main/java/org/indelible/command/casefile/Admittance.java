package org.indelible.command.casefile;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indelible.command.acting.Standing;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.conflict.ConflictId;
import org.indelible.events.conflict.ConflictOfInterestEnded;
import org.indelible.events.conflict.ConflictOfInterestRegistered;
import org.indelible.events.emergency.EmergencyAccessOpened;
import org.indelible.events.emergency.EmergencyId;
import org.indelible.events.grants.AccessGrantEnded;
import org.indelible.events.grants.AccessGranted;
import org.indelible.events.grants.GrantId;
import org.indelible.events.people.AccountId;
import org.indelible.events.plans.InvolvedPersonNamed;
import org.indelible.events.plans.InvolvementEnded;
import org.indelible.events.plans.InvolvementId;
import org.indelible.events.restriction.FileRestricted;
import org.indelible.events.restriction.RestrictionLifted;
import org.indelible.events.restriction.RestrictionReviewed;
import org.indelible.events.time.LondonTime;

/** Whom the file opens to beside team and allocated worker, whom it is closed to, and until when. */
final class Admittance {
    private final Map<GrantId, Admitted> granted = new HashMap<>();
    private final Map<EmergencyId, Admitted> opened = new HashMap<>();
    private final Map<InvolvementId, Set<AccountId>> involved = new HashMap<>();
    private final Map<ConflictId, AccountId> conflicts = new HashMap<>();
    private final Set<AccountId> named = new LinkedHashSet<>();

    /** Somebody, until a moment. */
    record Admitted(AccountId account, Instant until) {}

    /** The standing of a file with this team and worker, at this moment. */
    Standing standing(Standing allocation, Instant at) {
        Set<AccountId> admitted = new HashSet<>();
        involved.values().forEach(admitted::addAll);
        for (Map<?, Admitted> some : List.of(granted, opened)) {
            some.values().stream().filter(one -> at.isBefore(one.until())).forEach(one -> admitted.add(one.account()));
        }
        return new Standing(
                allocation.accountableTeam(),
                allocation.allocatedWorker(),
                admitted,
                Set.copyOf(conflicts.values()),
                named.isEmpty() ? null : Set.copyOf(named));
    }

    void evolve(CaseFileEvent event) {
        switch (event) {
            case AccessGranted grant ->
                granted.put(
                        grant.grant(),
                        new Admitted(
                                grant.account(),
                                LondonTime.startOf(grant.until().plusDays(1))));
            case AccessGrantEnded ended -> granted.remove(ended.grant());
            case EmergencyAccessOpened opening ->
                opened.put(opening.opening(), new Admitted(opening.by().account(), opening.until()));
            case InvolvedPersonNamed person ->
                involved.computeIfAbsent(person.involvement(), _ -> new HashSet<>())
                        .add(person.account());
            case InvolvementEnded ended -> involved.remove(ended.involvement());
            case ConflictOfInterestRegistered conflict -> conflicts.put(conflict.conflict(), conflict.account());
            case ConflictOfInterestEnded ended -> conflicts.remove(ended.conflict());
            case FileRestricted restricted -> name(restricted.named());
            case RestrictionReviewed reviewed -> name(reviewed.named());
            case RestrictionLifted _ -> named.clear();
            default -> {}
        }
    }

    private void name(List<AccountId> people) {
        named.clear();
        named.addAll(people);
    }
}
