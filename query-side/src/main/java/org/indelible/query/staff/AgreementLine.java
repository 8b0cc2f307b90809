package org.indelible.query.staff;

import java.time.LocalDate;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Author;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one account's agreement.
 *
 * @param originalToHrOn when the original went to HR
 * @param supervisionCopyOn when the copy was put into the supervision file
 * @param refusal a refusal after which the person has not signed, or null
 */
public record AgreementLine(
        AccountId account,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate originalToHrOn,
        @Nullable LocalDate supervisionCopyOn,
        @Nullable Refusal refusal) {
    /**
     * A refusal to sign.
     *
     * @param words what was said, in the words of whoever passed it on
     * @param passedOnBy who passed it on to the service managers
     * @param waits whether none of them has considered it yet
     */
    public record Refusal(LocalDate on, String words, Author passedOnBy, boolean waits) {}
}
