package org.indelible.command.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.destruction.DestructionGround;
import org.indelible.events.duties.DutyKind;
import org.indelible.events.notes.NoteType;
import org.indelible.events.plans.LeavingCareCategory;
import org.indelible.events.plans.OrderKind;
import org.indelible.events.plans.PlanEndingGround;
import org.indelible.events.policy.PackVersion;

/** The pack as it stands in its file, part by part. */
record PackContent(
        PackVersion version,
        LocalDate effectiveFrom,
        HolidayTable calendar,
        PolicyNumbers numbers,
        AccessTerms access,
        Map<NoteType, NoteTerms> noteTypes,
        Map<FileKind, FileTerms> fileKinds,
        Map<ClosureGate, GateTerms> closureGates,
        Map<CoreDetailKind, Vocabulary> coreDetails,
        Vocabulary legalStatuses,
        Map<OrderKind, OrderTerms> orders,
        Map<PlanEndingGround, PlanEndingTerms> planEndings,
        Map<LeavingCareCategory, LeavingCareTerms> leavingCare,
        Map<String, PurposeTerms> purposes,
        Map<DutyKind, DutyTerms> duties,
        Map<RetentionClass, RetentionTerms> retention,
        Map<DestructionGround, DestructionTerms> destruction,
        Map<String, DocumentTerms> documents,
        List<String> managementDecisionLabels) {
    PackContent {
        noteTypes = frozen(noteTypes);
        fileKinds = frozen(fileKinds);
        closureGates = frozen(closureGates);
        coreDetails = frozen(coreDetails);
        orders = frozen(orders);
        planEndings = frozen(planEndings);
        leavingCare = frozen(leavingCare);
        purposes = frozen(purposes);
        duties = frozen(duties);
        retention = frozen(retention);
        destruction = frozen(destruction);
        documents = frozen(documents);
        managementDecisionLabels = List.copyOf(managementDecisionLabels);
    }

    private static <K, V> Map<K, V> frozen(Map<K, V> terms) {
        if (terms.containsValue(null)) throw new IllegalArgumentException("terms are given for every kind named");
        return Collections.unmodifiableMap(terms);
    }
}
