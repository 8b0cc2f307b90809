package org.indelible.evidence.proof;

import java.util.List;

/**
 * What came of verifying one proof, in sentences for people.
 *
 * @param problems why it proves nothing; none means verified
 * @param checked what was checked and found right; empty if there is a problem
 * @param notChecked what a reader might believe was checked and was not; empty if there is a problem
 */
public record ProofVerdict(List<String> problems, List<String> checked, List<String> notChecked) {

    /** Whether the entry is in the ledger. */
    public boolean verified() {
        return problems.isEmpty();
    }
}
