package org.indelible.command.casefile;

import java.util.HashSet;
import java.util.Set;
import org.indelible.events.accessrequests.AccessRequestOpened;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.confidential.SegmentMadeConfidential;
import org.indelible.events.conflict.ConflictOfInterestRegistered;
import org.indelible.events.disputes.DisputedFactAnnotated;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.events.emergency.EmergencyAccessOpened;
import org.indelible.events.grants.AccessGranted;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.oversight.ManagementDecisionRecorded;
import org.indelible.events.plans.InvolvementStarted;
import org.indelible.events.plans.OrderMade;
import org.indelible.events.plans.PlanStarted;
import org.indelible.events.summaries.CaseSummaryRecorded;

/** The identities that were given on the file, each once: entries, disputes, withholdings, plans, orders, involvements, access requests, and what lets in or keeps out. */
final class Identities {
    private final Set<Given> given = new HashSet<>();

    /** Identities of two kinds are never the same, whatever they hold. */
    private record Given(String kind, String value) {
        static Given of(Record identity) {
            return new Given(identity.getClass().getSimpleName(), identity.toString());
        }
    }

    boolean isNew(Record identity) {
        return !given.contains(Given.of(identity));
    }

    void evolve(CaseFileEvent event) {
        switch (event) {
            case CaseNoteAdded added -> given.add(Given.of(added.entry()));
            case CaseSummaryRecorded summary -> given.add(Given.of(summary.entry()));
            case ManagementDecisionRecorded decision -> given.add(Given.of(decision.entry()));
            case DocumentAttached attached -> given.add(Given.of(attached.entry()));
            case DisputedFactAnnotated dispute -> given.add(Given.of(dispute.dispute()));
            case SegmentMadeConfidential made -> given.add(Given.of(made.confidentiality()));
            case PlanStarted plan -> given.add(Given.of(plan.plan()));
            case OrderMade order -> given.add(Given.of(order.order()));
            case InvolvementStarted involvement -> given.add(Given.of(involvement.involvement()));
            case AccessGranted grant -> given.add(Given.of(grant.grant()));
            case ConflictOfInterestRegistered conflict -> given.add(Given.of(conflict.conflict()));
            case EmergencyAccessOpened opening -> given.add(Given.of(opening.opening()));
            case AccessRequestOpened opened -> given.add(Given.of(opened.request()));
            default -> {}
        }
    }
}
