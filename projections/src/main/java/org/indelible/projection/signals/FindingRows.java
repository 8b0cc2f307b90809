package org.indelible.projection.signals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.events.signals.EvidencePlace;
import org.indelible.events.signals.FindingAsked;
import org.indelible.events.signals.FindingDismissed;
import org.indelible.events.signals.FindingEscalated;
import org.indelible.events.signals.FindingEvent;
import org.indelible.events.signals.FindingId;
import org.indelible.events.signals.FindingReplied;
import org.indelible.events.signals.FoundSignal;
import org.indelible.events.signals.SignalRule;
import org.indelible.projection.Rows;
import org.indelible.projection.SqlTime;
import org.jspecify.annotations.Nullable;

/** The rows of findings. One that nobody has acted on follows from the readings alone; another stays as it was acted on. */
final class FindingRows {
    private static final String FINDING = """
        insert into reading.signal_finding
               (generation, finding, rule, account, file, through, period, recorded_at, leaf, seen, usual, state)
        values (:generation, :finding, :rule, :account, cast(:file as uuid), cast(:through as uuid), :period, :recorded_at, :leaf,
                cast(:seen as integer), cast(:usual as integer), :state)
        on conflict (generation, finding)\
        """;

    private final Rows rows;

    FindingRows(Rows rows) {
        this.rows = rows;
    }

    /** Further readings of a file by the same person in the same month stand in the same finding. */
    void ofFile(
            SignalRule rule,
            AccountId account,
            CaseFileId file,
            @Nullable UUID through,
            LocalDate day,
            List<EvidencePlace> evidence) {
        var month = day.withDayOfMonth(1);
        var found =
                new FoundSignal(rule, account, file, month, evidence.getFirst().at(), null, null, evidence);
        var finding = earlier(found);
        if (finding == null) {
            finding = of(found);
            insert(finding, found, through, FindingState.OPEN, " do nothing");
        }
        evidence(finding, evidence, false);
    }

    void ofDay(SignalRule rule, AccountId account, LocalDate day, OddDay odd) {
        var found = new FoundSignal(
                rule, account, null, day, odd.evidence().getFirst().at(), odd.seen(), odd.usual(), odd.evidence());
        insert(of(found), found, null, FindingState.OPEN, " do nothing");
        evidence(of(found), odd.evidence(), false);
    }

    void acted(FindingEvent event) {
        switch (event) {
            case FindingAsked asked -> acted(asked.finding(), asked.found(), FindingState.ASKED);
            case FindingReplied replied -> replied(replied.finding());
            case FindingDismissed dismissed -> acted(dismissed.finding(), dismissed.found(), FindingState.DISMISSED);
            case FindingEscalated escalated -> acted(escalated.finding(), escalated.found(), FindingState.ESCALATED);
        }
    }

    private void acted(FindingId finding, FoundSignal found, FindingState state) {
        insert(
                finding,
                found,
                null,
                state,
                " do update set state = excluded.state, seen = excluded.seen, usual = excluded.usual");
        evidence(finding, found.evidence(), true);
    }

    private void replied(FindingId finding) {
        rows.sql("update reading.signal_finding set state = :state where generation = :generation and finding ="
                        + " :finding")
                .param("state", FindingState.REPLIED.code())
                .param("finding", finding.value())
                .update();
    }

    private static FindingId of(FoundSignal found) {
        var first = found.evidence().getFirst();
        return FindingId.of(found.rule(), first.stream(), first.sequence());
    }

    private @Nullable FindingId earlier(FoundSignal found) {
        return rows.sql("""
            select finding from reading.signal_finding
             where generation = :generation and rule = :rule and account = :account and file = :file and period = :period
             order by leaf limit 1\
            """)
                .param("rule", found.rule().code())
                .param("account", found.account().value())
                .param("file", value(found.file()))
                .param("period", found.period())
                .query((row, _) -> new FindingId(row.getObject("finding", UUID.class)))
                .optional()
                .orElse(null);
    }

    private void insert(
            FindingId finding, FoundSignal found, @Nullable UUID through, FindingState state, String onConflict) {
        rows.sql(FINDING + onConflict)
                .param("finding", finding.value())
                .param("rule", found.rule().code())
                .param("account", found.account().value())
                .param("file", value(found.file()))
                .param("through", through)
                .param("period", found.period())
                .param("recorded_at", SqlTime.of(found.at()))
                .param("leaf", found.evidence().getFirst().leaf())
                .param("seen", found.seen())
                .param("usual", found.usual())
                .param("state", state.code())
                .update();
    }

    private void evidence(FindingId finding, List<EvidencePlace> places, boolean kept) {
        for (EvidencePlace place : places) {
            rows.insert("""
                insert into reading.signal_evidence (generation, finding, leaf, stream, sequence, file, recorded_at, kept)
                values (:generation, :finding, :leaf, :stream, :sequence, cast(:file as uuid), :recorded_at, :kept)
                on conflict (generation, finding, leaf) do update set kept = signal_evidence.kept or excluded.kept\
                """)
                    .param("finding", finding.value())
                    .param("leaf", place.leaf())
                    .param("stream", place.stream())
                    .param("sequence", place.sequence())
                    .param("file", value(place.file()))
                    .param("recorded_at", SqlTime.of(place.at()))
                    .param("kept", kept)
                    .add();
        }
    }

    private static @Nullable UUID value(@Nullable CaseFileId file) {
        return file == null ? null : file.value();
    }
}
