package org.indelible.command.casefile;

import java.util.HashSet;
import java.util.Set;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.disputes.DisputedFactAnnotated;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.oversight.ManagementDecisionRecorded;
import org.indelible.events.plans.InvolvementStarted;
import org.indelible.events.plans.OrderMade;
import org.indelible.events.plans.PlanStarted;
import org.indelible.events.summaries.CaseSummaryRecorded;

/** The identities that were given on the file, each once: entries, disputes, plans, orders and involvements. */
final class Identities {
    private final Set<Record> given = new HashSet<>();

    boolean isNew(Record identity) {
        return !given.contains(identity);
    }

    void evolve(CaseFileEvent event) {
        switch (event) {
            case CaseNoteAdded added -> given.add(added.entry());
            case CaseSummaryRecorded summary -> given.add(summary.entry());
            case ManagementDecisionRecorded decision -> given.add(decision.entry());
            case DocumentAttached attached -> given.add(attached.entry());
            case DisputedFactAnnotated dispute -> given.add(dispute.dispute());
            case PlanStarted plan -> given.add(plan.plan());
            case OrderMade order -> given.add(order.order());
            case InvolvementStarted involvement -> given.add(involvement.involvement());
            default -> {}
        }
    }
}
