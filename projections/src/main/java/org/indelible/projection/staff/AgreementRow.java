package org.indelible.projection.staff;

import java.time.LocalDate;
import org.indelible.events.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the agreements register.
 *
 * @param stream where the facts about the account are found
 * @param refusal the sequence of the refusal that was passed on, or null where the person has signed since
 * @param waits whether no service manager has considered it yet
 */
public record AgreementRow(
        AccountId account,
        String stream,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate originalToHrOn,
        @Nullable LocalDate supervisionCopyOn,
        @Nullable LocalDate refusedOn,
        @Nullable Long refusal,
        boolean waits) {}
