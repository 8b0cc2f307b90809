package org.indelible.command.duties;

import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyKind;

/** The duty kinds that arise in this product; clause, label and reminder are terms of the pack. */
public enum Owed {
    /** A draft is to be finalised within the limit of its type (HCC-5.5). */
    FINALISE_NOTE("finalise-note"),
    /** The next case summary (HCC-6.13). */
    CASE_SUMMARY("case-summary"),
    /** A disputed fact is to be considered in one more arena (HCC-5.8). */
    CONSIDER_DISPUTE("consider-dispute"),
    /** The gender of a child born with it unknown (HCC-6.3). */
    RECORD_GENDER("record-gender"),
    /** What a manager asked the case worker to do; met by saying how it was done (HCC-5.18). */
    REQUIRED_ACTION("required-action"),
    /** A file closes when a special guardianship order is made, unless support is agreed (HCC-12.12). */
    CLOSE_AFTER_SPECIAL_GUARDIANSHIP("close-after-special-guardianship"),
    /** The support agreed with special guardians is reviewed (HCC-12.12). */
    REVIEW_SPECIAL_GUARDIANSHIP_SUPPORT("review-special-guardianship-support"),
    /** Somebody was de-allocated while a child must stay allocated (HCC-12.13). */
    RESTORE_ALLOCATION("restore-allocation"),
    /** Whether a restricted file still has to be restricted is looked at again (HCC-4.7). */
    REVIEW_RESTRICTION("review-restriction"),
    /** The team manager sees that the file was opened in an emergency; met by saying so. */
    SEE_EMERGENCY_ACCESS("see-emergency-access"),
    /** A manager reviews why a segment is confidential (HCC-8.2). */
    REVIEW_CONFIDENTIAL_GROUND("review-confidential-ground"),
    /** What is confidential on no valid ground becomes available, once the originator is consulted (HCC-8.2, 8.3). */
    LIFT_CONFIDENTIALITY("lift-confidentiality");

    private final String kind;

    Owed(String kind) {
        this.kind = kind;
    }

    /** The stored code. */
    public DutyKind kind() {
        return new DutyKind(kind);
    }

    /** The identity of the duty of this kind that arose from this thing on this file. */
    public DutyId from(CaseFileId file, String arisenFrom) {
        return DutyId.of(kind, file + "/" + arisenFrom);
    }
}
