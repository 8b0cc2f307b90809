package org.indelible.app.access.fhir;

import java.util.Map;
import java.util.Optional;

/** The purposes of the policy that mean the same as a code of HL7's v3 ActReason; the others have none that would not say something else. */
final class ActReason {
    private static final String SYSTEM = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
    private static final Map<String, Coding> BY_PURPOSE = Map.of(
            "subject-access", coding("PATRQT", "patient requested"),
            "records-management", coding("RECORDMGT", "records management"),
            "quality-assurance", coding("HQUALIMP", "health quality improvement"),
            "legal-advice", coding("HLEGAL", "legal"),
            "court", coding("HLEGAL", "legal"));

    /** What an emergency opening is. */
    static final Coding BREAK_THE_GLASS = coding("BTG", "break the glass");

    private ActReason() {}

    static Optional<Coding> of(String purpose) {
        return Optional.ofNullable(BY_PURPOSE.get(purpose));
    }

    private static Coding coding(String code, String display) {
        return new Coding(SYSTEM, code, display);
    }
}
