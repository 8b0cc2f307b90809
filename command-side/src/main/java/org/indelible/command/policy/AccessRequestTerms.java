package org.indelible.command.policy;

/**
 * How long the answer to a request for one's own record may take (HCC-9.3; UK GDPR, Article 12).
 *
 * @param months for any request
 * @param furtherMonths more for one that is complex or one of many
 */
public record AccessRequestTerms(int months, int furtherMonths) {
    public AccessRequestTerms {
        if (months < 1 || furtherMonths < 1) throw new IllegalArgumentException("a period has at least one month");
    }
}
