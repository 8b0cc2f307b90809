package org.indelible.query.access;

/** Why a question is refused. */
public enum RefusalCode {
    /** No such thing, or nothing that the person may know of: the two are not told apart. */
    NOT_FOUND("not-found"),
    /** None of the roles held may ask this. */
    ROLE_NOT_ALLOWED("role-not-allowed"),
    /** Destroyed at the end of its retention (HCC-13.3); told to those only who may know of every file. */
    RECORD_DESTROYED("record-destroyed"),
    /** The entry was destroyed: that it was here is known, what it said is not. */
    ENTRY_DESTROYED("entry-destroyed"),
    /** Neither allocated nor of the accountable team. Recorded, and answered as {@link #NOT_FOUND}. */
    NOT_RELATED("not-related"),
    /** The file opens to named people only. Recorded, and answered as {@link #NOT_FOUND}. */
    RESTRICTED("restricted"),
    /** A conflict of interest keeps the file from somebody who would otherwise be let in. */
    CONFLICT_OF_INTEREST("conflict-of-interest"),
    /** The out-of-hours team reads in its hours. */
    OUTSIDE_DUTY_HOURS("outside-duty-hours"),
    /** HCC-5.13: who opens a record gives a purpose. */
    PURPOSE_REQUIRED("purpose-required"),
    /** No purpose was given for the file lately that could go on being good. */
    PURPOSE_LAPSED("purpose-lapsed"),
    /** No such purpose. */
    UNKNOWN_PURPOSE("unknown-purpose"),
    /** Not a purpose of these roles. */
    PURPOSE_NOT_ALLOWED("purpose-not-allowed"),
    /** The purpose asks for a reason in words. */
    REASON_REQUIRED("reason-required"),
    /** A reason in words that says nothing: empty, or one character again and again. */
    REASON_INSUFFICIENT("reason-insufficient"),
    /** HCC-15.1: no access before the confidentiality agreement is signed. */
    AGREEMENT_MISSING("confidentiality-agreement-missing"),
    /** A moment that has not come, or a position that is not sealed. */
    MOMENT_IN_FUTURE("moment-in-future"),
    /** A moment at which the file was not yet there. */
    MOMENT_BEFORE_FILE("moment-before-file"),
    /** A period that ends before it begins. */
    PERIOD_INVALID("period-invalid"),
    /** Neither a file nor a person nor a period to ask about. */
    PERIOD_REQUIRED("period-required"),
    /** A longer period than is shown or counted at once. */
    PERIOD_TOO_LONG("period-too-long"),
    /** Neither a name nor a date of birth to search by. */
    SEARCH_TERMS_REQUIRED("search-terms-required"),
    /** More words than any name has. */
    SEARCH_TERMS_TOO_MANY("search-terms-too-many"),
    /** A package shows what is confidential on a ground that no manager has reviewed (HCC-8.2). */
    UNREVIEWED_CONFIDENTIAL_SEGMENT("unreviewed-confidential-segment"),
    /** A package shows what is confidential (HCC-8.1). */
    CONFIDENTIAL_SEGMENT_IN_FORCE("confidential-segment-in-force"),
    /** The attempt was refused, so nothing was shown that could be shown again. */
    NOTHING_DISCLOSED("nothing-disclosed"),
    /** A cursor that was not given out with this question. */
    CURSOR_INVALID("cursor-invalid");

    private final String code;

    RefusalCode(String code) {
        this.code = code;
    }

    /** The stable code, as it is recorded and answered. */
    public String code() {
        return code;
    }
}
