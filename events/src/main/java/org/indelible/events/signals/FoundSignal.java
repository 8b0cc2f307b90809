package org.indelible.events.signals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What was found when somebody first acted on it. It is kept in full, because the readings it rests on may be destroyed with their file.
 *
 * @param account whose readings they are
 * @param file the one file they are of, or null where it is about a day
 * @param period the day, or of a file the first day of the month
 * @param at when the first reading was recorded
 * @param seen how much was counted, where the rule counts
 * @param usual how much is usual for the person, where the rule counts
 * @param evidence the readings, in the order of the ledger, the first {@link #MOST} of them
 */
public record FoundSignal(
        SignalRule rule,
        AccountId account,
        @Nullable CaseFileId file,
        LocalDate period,
        Instant at,
        @Nullable Integer seen,
        @Nullable Integer usual,
        List<EvidencePlace> evidence) {
    /** How many readings are kept with what somebody did about them. */
    public static final int MOST = 100;

    public FoundSignal {
        evidence = List.copyOf(evidence);
    }
}
