package org.indelible.command.destruction;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indelible.command.acting.Acting;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.destruction.DestructionApproved;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.duties.DutyWaived;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.oversight.ManagementDecisionRecorded;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Authorship;
import org.indelible.events.summaries.CaseSummaryRecorded;

/** The entries that are there, who wrote them, and what is owed about them. */
final class Authorships {
    private final Map<EntryId, Set<AccountId>> authors = new HashMap<>();
    private final Map<DutyId, EntryId> owed = new LinkedHashMap<>();

    boolean knows(EntryId entry) {
        return authors.containsKey(entry);
    }

    Set<AccountId> of(EntryId entry) {
        return authors.getOrDefault(entry, Set.of());
    }

    /** What was owed about an entry that goes is owed no more. */
    void settleDutiesOf(CaseFileId file, EntryId entry, Acting acting) {
        List<DutyId> duties = owed.entrySet().stream()
                .filter(duty -> duty.getValue().equals(entry))
                .map(Map.Entry::getKey)
                .toList();
        duties.forEach(duty -> apply(new DutyMet(file, duty, acting.today(), "destruction.approved")));
    }

    void evolve(CaseFileEvent event) {
        switch (event) {
            case CaseNoteAdded added -> wrote(added.entry(), added.authorship());
            case CaseNoteRevised revised -> wrote(revised.entry(), revised.authorship());
            case CaseSummaryRecorded summary -> wrote(summary.entry(), summary.authorship());
            case ManagementDecisionRecorded decision -> wrote(decision.entry(), decision.authorship());
            case DocumentAttached attached -> wrote(attached.entry(), attached.authorship());
            case DutyArose arose -> {
                if (arose.entry() != null) owed.put(arose.duty(), arose.entry());
            }
            case DutyMet met -> owed.remove(met.duty());
            case DutyWaived waived -> owed.remove(waived.duty());
            case DestructionApproved approved -> {
                if (approved.entry() != null) authors.remove(approved.entry());
            }
            default -> {}
        }
    }

    private void wrote(EntryId entry, Authorship authorship) {
        authors.computeIfAbsent(entry, _ -> new HashSet<>())
                .add(authorship.author().account());
    }
}
