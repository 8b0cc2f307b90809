package org.indelible.evidence;

import java.util.List;
import org.indelible.evidence.pack.PackageDescription;
import org.indelible.evidence.pack.PackageStatement;
import org.indelible.evidence.pack.Verification;
import org.indelible.evidence.proof.ProofVerdict;

/** What came of a verification, in plain words. */
final class PlainReport {

    private PlainReport() {}

    static String of(Verification verification) {
        StringBuilder text = new StringBuilder();
        if (verification.verified()) {
            text.append("VERIFIED: the package is whole and agrees with itself.\n\n");
        } else {
            text.append("NOT VERIFIED: do not rely on this file.\n\n");
        }
        appendList(text, "Problems", verification.problems());
        PackageStatement statement = verification.statement();
        if (statement != null) {
            appendStatement(text, statement);
        }
        text.append("SHA-256 of the file: ").append(verification.sha256()).append("\n");
        if (statement != null) {
            text.append("Head hash:           ").append(statement.head().hash()).append("\n");
        }
        text.append('\n');
        appendList(text, "Checked", verification.checked());
        appendList(text, "Not checked", verification.notChecked());
        return text.toString().stripTrailing() + "\n";
    }

    static String of(ProofVerdict verdict) {
        StringBuilder text = new StringBuilder(
                verdict.verified()
                        ? "VERIFIED: the proof proves what it says.\n\n"
                        : "NOT VERIFIED: do not rely on this proof.\n\n");
        appendList(text, "Problems", verdict.problems());
        appendList(text, "Checked", verdict.checked());
        appendList(text, "Not checked", verdict.notChecked());
        return text.toString().stripTrailing() + "\n";
    }

    private static void appendStatement(StringBuilder text, PackageStatement statement) {
        PackageDescription description = statement.description();
        text.append("The package says of itself\n");
        text.append("  stream ").append(description.streamId());
        text.append(" (").append(description.streamType()).append(") of ledger ");
        text.append(description.origin()).append("\n  as at ").append(description.asAt());
        text.append(", with what was known at ").append(description.knownAt());
        text.append(" (position ").append(description.knownAtPosition()).append(")\n  for purpose ");
        text.append(description.purpose()).append(", produced ").append(description.producedAt());
        text.append(" by ").append(description.producer()).append("\n\n");
    }

    private static void appendList(StringBuilder text, String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            text.append(title).append('\n');
            sentences.forEach(sentence -> text.append("  - ").append(sentence).append('\n'));
            text.append('\n');
        }
    }
}
