package org.indelible.command.policy;

/**
 * A ground for destruction, and the law that it rests on (HCC-13.3).
 *
 * @param ofEntry whether single entries are destroyed for it; otherwise whole files
 */
public record DestructionTerms(String label, String legalBasis, boolean ofEntry) {
    public DestructionTerms {
        if (legalBasis.isBlank()) throw new IllegalArgumentException("a ground for destruction has a legal basis");
    }
}
