package org.indelible.command.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/**
 * What can stand in the way of closing a file (HCC-12), by the code with which it is reported. Clause and wording, and which gates
 * apply to which kind of file, are in the pack.
 */
public enum ClosureGate {
    SUB_FILE_NOT_LINKED,
    UNFINALISED_RECORDS,
    CLOSING_SUMMARY_MISSING,
    CLOSURE_REASONS_MISSING,
    CLOSURE_CONSENT_MISSING,
    CLOSURE_AUTHORISATION_MISSING,
    CHRONOLOGY_DECISION_MISSING,
    MANAGEMENT_OVERSIGHT_MISSING,
    FAMILY_NOT_INFORMED,
    ORGANISATIONS_NOT_INFORMED,
    CROSS_BOUNDARY_MISSING,
    WORKBOOK_OPEN,
    INVOLVEMENT_OPEN,
    REFERRER_FEEDBACK_MISSING,
    PUBLIC_FEEDBACK_UNSAFE,
    ORDER_IN_FORCE,
    CP_PLAN_ACTIVE,
    CONFERENCE_DATE_MISSING,
    CIN_THREE_MONTHS_NOT_ELAPSED,
    CHILD_LOOKED_AFTER,
    LEAVING_CARE_ENTITLEMENT,
    REGULATION_39_INCOMPLETE,
    CARE_LEAVER_NOT_ASKED,
    CARE_LEAVER_WANTS_SUPPORT,
    GOOD_ORDER_NOT_ATTESTED;

    /** The refusal code, for instance {@code closing-summary-missing}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    static ClosureGate ofCode(String code) {
        return Arrays.stream(values())
                .filter(gate -> gate.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no closure gate " + code));
    }
}
