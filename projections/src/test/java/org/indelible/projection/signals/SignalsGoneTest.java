package org.indelible.projection.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;

import java.util.Objects;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.destruction.DestructionEvent;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.signals.FindingAsked;
import org.indelible.events.signals.FindingDismissed;
import org.indelible.events.signals.SignalRule;
import org.indelible.projection.Committed;
import org.indelible.projection.ReadTables;
import org.indelible.projection.Wordless;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nine weeks of findings, some of them acted on: what is left of them when files and entries go is what is found without those. */
class SignalsGoneTest {
    private static final SignalProjection SIGNALS = new SignalProjection();

    private final Committed events = new GeneratedLog(MeasuredSignalsTest.TUNED).events;
    private final ReadTables tables = new ReadTables();
    private final Findings findings = new Findings(tables.database());

    @BeforeEach
    void find_and_act() {
        apply();
        var all = findings.page(new FindingFilter(null, null, null, null, null), null, 1_000);
        for (int i = 0; i < all.size(); i += 3) {
            var finding = all.get(i).finding();
            var found = all.get(i).found();
            events.in(finding.toString(), new FindingAsked(finding, found, "What for?", MARCUS, PACK));
            if (i % 2 == 0) events.in(finding.toString(), new FindingDismissed(finding, found, "Duty", MARCUS, PACK));
        }
        apply();
    }

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void nothing_is_found_again_that_was_not_found_before() {
        var live = tables.rows(SIGNALS);
        tables.projections().rebuild(SIGNALS.name(), events).run((_, _) -> {});
        assertThat(tables.rows(SIGNALS)).isEqualTo(live);
    }

    @Test
    void what_was_found_by_a_file_that_goes_goes_with_it_unless_it_was_acted_on() {
        var all = findings.page(new FindingFilter(null, SignalRule.UNUSUAL_VOLUME, null, null, null), null, 1_000);
        for (CaseFileId file : all.stream()
                .map(row ->
                        Objects.requireNonNull(row.found().evidence().getFirst().file()))
                .distinct()
                .limit(3)
                .toList()) {
            events.in(DestructionEvent.stream(file, null), ordered(file, null), destroyed(file, null));
            apply();
            var live = tables.rows(SIGNALS);
            tables.projections()
                    .rebuild(SIGNALS.name(), Wordless.of(events, event -> Wordless.isOf(event, file)))
                    .run((_, _) -> {});
            assertThat(tables.rows(SIGNALS)).isEqualTo(live);
        }
    }

    @Test
    void what_was_explained_by_an_entry_that_goes_stands_out() {
        var notes = events.all().stream()
                .map(event -> event.payload())
                .filter(CaseNoteAdded.class::isInstance)
                .map(CaseNoteAdded.class::cast)
                .skip(500)
                .limit(3)
                .toList();
        for (CaseNoteAdded note : notes) {
            events.in(
                    DestructionEvent.stream(note.file(), note.entry()),
                    ordered(note.file(), note.entry()),
                    destroyed(note.file(), note.entry()));
            apply();
            var live = tables.rows(SIGNALS);
            tables.projections()
                    .rebuild(SIGNALS.name(), Wordless.of(events, event -> Wordless.isOf(event, note.entry())))
                    .run((_, _) -> {});
            assertThat(tables.rows(SIGNALS)).isEqualTo(live);
        }
    }

    private void apply() {
        var live = tables.live(SIGNALS.name());
        live.apply(events.after(live.position(), Integer.MAX_VALUE));
    }
}
