package org.indelible.query.access;

/**
 * The only way from a question to the record. It judges, lets the question be answered, puts the
 * disclosure on record, and releases the answer when that is committed: no record, no content. A refusal is put on record after the
 * question has ended, and so is the attempt to read a file that does not exist.
 */
public final class Disclosures {
    private final Answers answers;
    private final PurposeAsBefore asBefore;
    private final Admission admission;
    private final DisclosureRecorder recorder;

    public Disclosures(Answers answers, PurposeAsBefore asBefore, Admission admission, DisclosureRecorder recorder) {
        this.answers = answers;
        this.asBefore = asBefore;
        this.admission = admission;
        this.recorder = recorder;
    }

    /**
     * Answers a question, once it is on record that it was answered.
     *
     * @throws ReadRefused if it is refused; the refusal is on record
     * @throws NotYetProjected if the tables are not as far as the question asks; nothing was shown, and nothing is on record
     * @throws DisclosureNotRecorded if the disclosure or the refusal could not be put on record; nothing is shown
     */
    public <A extends DisclosedAnswer> Disclosed<A> disclose(AuditedQuery<A> query) {
        try {
            var meant = asBefore.meant(query);
            return switch (admission.judge(meant)) {
                case Verdict.Allowed allowed -> release(meant, allowed, answers.to(meant));
                case Verdict.Denied(var codes, var purposes) -> throw new ReadRefused(codes, purposes);
            };
        } catch (ReadRefused refused) {
            recorder.refused(query, admission.knowsFile(query) ? query.file() : null, refused);
            throw refused.asAnswered();
        }
    }

    private <A extends DisclosedAnswer> Disclosed<A> release(AuditedQuery<A> query, Verdict.Allowed verdict, A answer) {
        var disclosure = recorder.disclosed(query, verdict.by(), answer);
        return new Disclosed<>(disclosure, verdict.by().allowedBy(), verdict.until(), answer);
    }
}
