package org.indelible.evidence.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what an audit has to say. */
final class Findings {
    private final List<AuditFinding> findings = new ArrayList<>();
    private final List<String> checked = new ArrayList<>();
    private final List<String> notChecked = new ArrayList<>();
    private long further;

    void found(AuditLayer layer, long leaf, String sentence) {
        if (findings.size() < LogAudit.MAX_FINDINGS) {
            findings.add(new AuditFinding(layer, leaf, sentence));
        } else {
            further++;
        }
    }

    void found(AuditLayer layer, long leaf, RuntimeException reason) {
        found(layer, leaf, String.valueOf(reason.getMessage()));
    }

    void checked(String sentence) {
        checked.add(sentence);
    }

    void notChecked(String sentence) {
        notChecked.add(sentence);
    }

    boolean none() {
        return findings.isEmpty();
    }

    /** All of it: nothing counts as found right where something is wrong. */
    AuditReport report(long next, @Nullable AuditState state) {
        return new AuditReport(
                next,
                none() ? state : null,
                List.copyOf(findings),
                further,
                none() ? List.copyOf(checked) : List.of(),
                List.copyOf(notChecked));
    }
}
