package org.indelible.app.access.fhir;

import java.util.ArrayList;
import java.util.List;
import org.indelible.query.accesslog.AccessLine;

/** For what somebody read: the purpose of the policy, and what it means elsewhere; of an emergency opening, that it was one. */
final class Purposes {
    private static final String EMERGENCY = "emergency";

    private Purposes() {}

    static List<Concept> of(AccessLine line) {
        var concepts = new ArrayList<Concept>();
        var purpose = line.purpose();
        if (purpose != null) {
            var codings = new ArrayList<>(List.of(new Coding(Vocabulary.PURPOSE, purpose.code())));
            ActReason.of(purpose.code()).ifPresent(codings::add);
            concepts.add(new Concept(codings));
        }
        var verdict = line.verdict();
        if (verdict != null && verdict.allowedBy().equals(EMERGENCY))
            concepts.add(new Concept(ActReason.BREAK_THE_GLASS));
        return concepts;
    }
}
