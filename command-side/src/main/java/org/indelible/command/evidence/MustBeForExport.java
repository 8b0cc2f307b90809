package org.indelible.command.evidence;

import java.time.Instant;
import org.indelible.command.acting.Acting;
import org.indelible.command.acting.NotFound;
import org.indelible.command.acting.PurposeMustBeGiven;
import org.indelible.command.acting.WordsRequired;
import org.indelible.command.policy.PurposeTerms;
import org.indelible.command.policy.Violations;
import org.jspecify.annotations.Nullable;

/** A record that exists is exported for one stated purpose that is one of the actor's, known at a moment when the file was there (HCC-3.3). */
final class MustBeForExport {
    private MustBeForExport() {}

    static void check(ExportRecord command, Acting acting) {
        long opening = NotFound.orRefuse(command.places().opening());
        boolean hasCome = hasCome(command.asAt(), acting) && hasCome(command.knownAt(), acting);
        new Violations()
                .add(PurposeMustBeGiven.check(command.purpose(), command.reason(), acting))
                .unless(
                        isForExport(command.purpose(), acting),
                        "purpose-not-for-export",
                        "HCC-3.3",
                        "Records are not exported for this purpose.")
                .add(WordsRequired.check(command.reason(), "/reason", "HCC-3.3"))
                .unless(hasCome, "moment-in-future", "HCC-3.3", "The record cannot be exported as it will stand.")
                .unless(
                        command.places().areWithin(opening),
                        "moment-before-file",
                        "HCC-3.3",
                        "The file was not there yet at that moment.")
                .add(CannotExportWhatIsConfidential.check(command.confidential()))
                .refuseIfAny();
    }

    private static boolean hasCome(@Nullable Instant moment, Acting acting) {
        return moment == null || !moment.isAfter(acting.at());
    }

    /** Whether records are exported for it; one that is not known is refused as such. */
    private static boolean isForExport(String purpose, Acting acting) {
        PurposeTerms terms = acting.pack().purposes().get(purpose);
        return terms == null || terms.forExport();
    }
}
