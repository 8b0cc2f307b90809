package org.indelible.command.evidence;

import org.indelible.command.acting.Acting;
import org.indelible.command.acting.PurposeMustBeGiven;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.policy.PurposeTerms;
import org.indelible.command.policy.Violations;

/** A record is exported for one stated purpose that is one of the actor's, about a moment that has been (HCC-3.3). */
final class MustBeForExport {
    private MustBeForExport() {}

    static void check(ExportRecord command, Acting acting) {
        new Violations()
                .add(PurposeMustBeGiven.check(command.purpose(), acting))
                .unless(
                        isForExport(command.purpose(), acting),
                        "purpose-not-for-export",
                        "HCC-3.3",
                        "Records are not exported for this purpose.")
                .add(WordsRequired.check(command.reason(), "/reason", "HCC-3.3"))
                .unless(
                        command.asAt() == null || !command.asAt().isAfter(acting.at()),
                        "moment-in-future",
                        "HCC-3.3",
                        "The record cannot be exported as it will stand.")
                .refuseIfAny();
    }

    /** Whether records are exported for it; one that is not known is refused as such. */
    private static boolean isForExport(String purpose, Acting acting) {
        PurposeTerms terms = acting.pack().purposes().get(purpose);
        return terms == null || terms.forExport();
    }
}
