package org.indelible.query.signals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.events.signals.EvidencePlace;
import org.indelible.events.signals.FindingId;
import org.indelible.events.signals.SignalRule;
import org.indelible.projection.signals.FindingRow;
import org.indelible.projection.signals.FindingState;
import org.indelible.projection.signals.Signals;
import org.jspecify.annotations.Nullable;

/**
 * A finding, which explains itself.
 *
 * @param person whose readings they are
 * @param file the one file they are of, or null where it is about a day
 * @param period the day, or of a file the first day of the month
 * @param at when the first reading was recorded
 * @param seen how much was counted, where the rule counts
 * @param usual how much is usual for the person, where the rule counts
 * @param expected what would have been expected instead
 * @param innocently what would explain it innocently
 * @param evidence the readings; stream and sequence of each are where it can be replayed
 * @param acts what was done about it so far
 */
public record FindingShown(
        FindingId finding,
        SignalRule rule,
        FindingState state,
        AccountId person,
        @Nullable CaseFileId file,
        LocalDate period,
        Instant at,
        @Nullable Integer seen,
        @Nullable Integer usual,
        String expected,
        List<String> innocently,
        List<EvidencePlace> evidence,
        List<FindingAct> acts) {
    static FindingShown of(FindingRow row, List<FindingAct> acts) {
        var found = row.found();
        var rule = Signals.rule(found.rule());
        return new FindingShown(
                row.finding(),
                found.rule(),
                row.state(),
                found.account(),
                found.file(),
                found.period(),
                found.at(),
                found.seen(),
                found.usual(),
                rule.expected(),
                rule.innocently(),
                found.evidence(),
                acts);
    }
}
