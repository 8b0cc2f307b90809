package org.indelible.command.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.destruction.DestructionGround;
import org.indelible.events.duties.DutyKind;
import org.indelible.events.notes.NoteType;
import org.indelible.events.plans.LeavingCareCategory;
import org.indelible.events.plans.OrderKind;
import org.indelible.events.plans.PlanEndingGround;
import org.indelible.events.policy.PackVersion;

/**
 * One edition of the recording policy as data: its numbers, its calendar, and its terms for every kind of thing. An event is judged
 * by the pack in force when it is recorded, and holds its version. A code that is not in the pack is refused with
 * {@code unknown-<vocabulary>}.
 */
public final class PolicyPack {
    private final PackContent content;
    private final WorkingDays workingDays;

    PolicyPack(PackContent content) {
        this.content = content;
        this.workingDays = new WorkingDays(content.calendar());
    }

    /** The version that verdicts carry, for instance {@code hcc-2019-09}. */
    public PackVersion version() {
        return content.version();
    }

    /** The London day from which the pack is in force. */
    public LocalDate effectiveFrom() {
        return content.effectiveFrom();
    }

    /** The calendar of England and Wales (R4). */
    public WorkingDays workingDays() {
        return workingDays;
    }

    /** Judges lateness (R2). */
    public Timeliness timeliness() {
        return new Timeliness(workingDays);
    }

    /** The limit for whatever has no shorter one (HCC-5.1). */
    public RecordingLimit recordingLimit() {
        return new RecordingLimit.Within(content.numbers().recordingWorkingDays());
    }

    /** How long a case summary stays current (R5, HCC-6.13). */
    public SummaryInterval summaryInterval() {
        return new SummaryInterval(content.numbers().summaryDays());
    }

    /**
     * The day by which a change of circumstances is in the case summary (HCC-6.13): the policy says sooner than six weeks and no number, so
     * the general recording limit is taken.
     *
     * @throws HolidayTableEnds when that day lies beyond the table
     */
    public LocalDate summaryAfterChange(LocalDate changeRecorded) {
        return workingDays.after(changeRecorded, content.numbers().summaryAfterChangeWorkingDays());
    }

    /**
     * The day by which something is done that is owed from this day on, where neither the policy nor a manager names one: every task has a day
     * on which it is due, and for want of a number the general recording limit is taken.
     *
     * @throws HolidayTableEnds when that day lies beyond the table
     */
    public LocalDate taskDue(LocalDate owedFrom) {
        return workingDays.after(owedFrom, content.numbers().taskWorkingDays());
    }

    /** How long a case stays allocated after the conference that ended a protection plan (R6, HCC-12.13). */
    public MonthsAfterConference afterConference() {
        return new MonthsAfterConference(content.numbers().monthsAfterConference());
    }

    /**
     * After how many months at the latest the support agreed with special guardians is reviewed (HCC-12.12). The policy asks for the agreement and
     * names no period: the number is the pack's own choice, for each authority to make.
     */
    public int guardianshipSupportReviewMonths() {
        return content.numbers().guardianshipSupportReviewMonths();
    }

    /**
     * The day by which a manager reviews why something is confidential, counted from the last time that anybody did (HCC-8.2). The policy asks for the
     * review and names no period: the number is the pack's own choice, for each authority to make.
     */
    public LocalDate confidentialReviewDue(LocalDate lastReviewed) {
        return lastReviewed.plusMonths(content.numbers().confidentialReviewMonths());
    }

    /** How long the answer to a request for one's own record may take (HCC-9.3). */
    public AccessRequestTerms accessRequest() {
        return content.numbers().accessRequest();
    }

    /** When a child is of age (R8). */
    public AgeReached adulthood() {
        return new AgeReached(content.numbers().adultAge());
    }

    /** When somebody who does nothing is logged out (HCC-10.4). */
    public SessionTerms sessions() {
        return content.numbers().sessions();
    }

    /** Who approves that looking after ceases (HCC-12.14). */
    public Regulation39Terms regulation39() {
        return content.numbers().regulation39();
    }

    /** When a care leaver is asked whether support should go on (HCC-12.15). */
    public CareLeaverSupport careLeaverSupport() {
        return content.numbers().careLeaver().support();
    }

    /**
     * The terms of a note type.
     *
     * @throws Refused {@code unknown-note-type}
     */
    public NoteTerms note(NoteType type) {
        return known(content.noteTypes(), type, "note-type", "HCC-5.2");
    }

    /** {@code unknown-note-type}, when the pack has no such type. */
    public Optional<Violation> unknownNote(NoteType type) {
        return content.noteTypes().containsKey(type)
                ? Optional.empty()
                : Optional.of(unknown(content.noteTypes(), "note-type", "HCC-5.2"));
    }

    /**
     * The terms of a duty kind.
     *
     * @throws Refused {@code unknown-duty-kind}
     */
    public DutyTerms duty(DutyKind kind) {
        return known(content.duties(), kind, "duty-kind", "HCC-5.1");
    }

    /** The limits of being let in. */
    public AccessTerms access() {
        return content.access();
    }

    /** Whether the out-of-hours team is on duty. */
    public boolean isOutOfHours(Instant at) {
        return content.access().outOfHours().covers(at, workingDays);
    }

    /** How many calendar days before it is due a duty of any kind is reminded of at the earliest. */
    public int longestReminder() {
        return content.duties().values().stream()
                .mapToInt(DutyTerms::remindDaysBefore)
                .max()
                .orElse(0);
    }

    /** The terms of a kind of file. */
    public FileTerms file(FileKind kind) {
        return of(content.fileKinds(), kind);
    }

    /** What is reported when a file does not pass the gate; the caller adds date and subject. */
    public Violation violation(ClosureGate gate) {
        var terms = of(content.closureGates(), gate);
        return Violation.of(gate.code(), terms.clause(), terms.detail());
    }

    /** The terms of a kind of court order. */
    public OrderTerms order(OrderKind kind) {
        return of(content.orders(), kind);
    }

    /** The terms of a way in which a plan ends. */
    public PlanEndingTerms planEnding(PlanEndingGround ground) {
        return of(content.planEndings(), ground);
    }

    /** The terms of a leaving care category. */
    public LeavingCareTerms leavingCare(LeavingCareCategory category) {
        return of(content.leavingCare(), category);
    }

    /** The terms of a retention class. */
    public RetentionTerms retention(RetentionClass kept) {
        return of(content.retention(), kept);
    }

    /** The terms of a ground for destruction. */
    public DestructionTerms destruction(DestructionGround ground) {
        return of(content.destruction(), ground);
    }

    /** The codes of a core detail; empty where it holds the person's own words, such as a name. */
    public Optional<Vocabulary> coreDetail(CoreDetailKind kind) {
        return Optional.ofNullable(content.coreDetails().get(kind));
    }

    /** The codes for the legal status of a looked-after child (HCC-12.14). */
    public Vocabulary legalStatuses() {
        return content.legalStatuses();
    }

    /** What may be attached as this media type, or nothing where documents of it are not kept (HCC-1.2). */
    public Optional<DocumentTerms> document(String mediaType) {
        return Optional.ofNullable(content.documents().get(mediaType));
    }

    /** What may be attached, by media type. */
    public Map<String, DocumentTerms> documents() {
        return content.documents();
    }

    /** The labels that a management decision may have, exactly so written (HCC-5.18). */
    public List<String> managementDecisionLabels() {
        return content.managementDecisionLabels();
    }

    /** {@code unknown-ethnicity} and the like, when the detail has a vocabulary and the value is none of its codes (HCC-6.1). */
    public Optional<Violation> unknownCoreDetail(CoreDetailKind kind, String value) {
        return coreDetail(kind)
                .filter(vocabulary -> !vocabulary.has(value))
                .map(vocabulary ->
                        unknown(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), vocabulary.clause()));
    }

    /** {@code unknown-legal-status}, when the code is none of those of looked-after children. */
    public Optional<Violation> unknownLegalStatus(String code) {
        var statuses = content.legalStatuses();
        return statuses.has(code) ? Optional.empty() : Optional.of(unknown("legal-status", statuses.clause()));
    }

    /** {@code label-invalid}, when a management decision may not have the label (HCC-5.18). */
    public Optional<Violation> invalidLabel(String label) {
        return managementDecisionLabels().contains(label)
                ? Optional.empty()
                : Optional.of(Violation.of(
                        "label-invalid",
                        "HCC-5.18",
                        "The label is one of: " + String.join(", ", managementDecisionLabels()) + "."));
    }

    /** Every note type, in the order in which they are offered. */
    public Map<NoteType, NoteTerms> noteTypes() {
        return content.noteTypes();
    }

    /** Every purpose, in the order in which they are offered. */
    public Map<String, PurposeTerms> purposes() {
        return content.purposes();
    }

    private static <K, T> T known(Map<K, T> all, K code, String vocabulary, String clause) {
        T terms = all.get(code);
        if (terms == null) {
            throw new Refused(unknown(all, vocabulary, clause));
        }
        return terms;
    }

    private static Violation unknown(Map<?, ?> all, String vocabulary, String clause) {
        String codes = all.keySet().stream().map(Object::toString).collect(Collectors.joining(", "));
        Violation unknown = unknown(vocabulary, clause);
        return Violation.of(unknown.code(), clause, unknown.detail() + " There are: " + codes + ".");
    }

    private static Violation unknown(String vocabulary, String clause) {
        return Violation.of(
                "unknown-" + vocabulary,
                clause,
                "The policy in force has no such " + vocabulary.replace('-', ' ') + ".");
    }

    private static <K, T> T of(Map<K, T> terms, K kind) {
        return Objects.requireNonNull(terms.get(kind));
    }
}
