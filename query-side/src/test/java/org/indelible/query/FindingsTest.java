package org.indelible.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.indelible.projection.Fictions.*;
import static org.indelible.query.access.People.COLLEAGUE;
import static org.indelible.query.access.People.OFFICER;
import static org.indelible.query.access.People.asking;

import java.time.Instant;
import java.util.List;
import org.indelible.events.access.AccessVerdict;
import org.indelible.events.access.RecordDisclosed;
import org.indelible.events.people.Author;
import org.indelible.events.people.Role;
import org.indelible.events.signals.EvidencePlace;
import org.indelible.events.signals.FindingAsked;
import org.indelible.events.signals.FindingId;
import org.indelible.events.signals.FindingReplied;
import org.indelible.events.signals.SignalRule;
import org.indelible.projection.Committed;
import org.indelible.projection.Fictions;
import org.indelible.projection.signals.FindingState;
import org.indelible.projection.signals.Findings;
import org.indelible.query.access.Asker;
import org.indelible.query.access.RefusalCode;
import org.indelible.query.signals.FindingShown;
import org.indelible.query.signals.FoundFindings;
import org.indelible.query.signals.OwnReading;
import org.indelible.query.signals.ReadFindings;
import org.indelible.query.signals.ReadOwnFindings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The officer sees what stands out and why; whom it concerns sees what they were asked, and not before they were. */
class FindingsTest {
    private static final Asker BY_OFFICER = asking(OFFICER, "data-protection");
    private static final Author RUTH =
            new Author(COLLEAGUE.account(), "Ruth Marsh", "Social worker", "Safeguarding North");
    private static final Asker BY_RUTH = asking(actor(RUTH, Role.ASW), "casework");
    private static final String LANE = "access/" + FILE + "/lane";

    /** Somebody of the surname of the child reads the file of a colleague twice, and in the next month again. */
    private final QuerySide side = new QuerySide(new Committed()
            .then(opened(born("Ruby Marsh")), allocated(Fictions.NADIA, "2026-09-09"))
            .at("2026-11-02T10:00:00Z")
            .in(LANE, read(RUTH), read(RUTH), disclosed(Fictions.NADIA, FILE, List.of()))
            .at("2026-12-01T10:00:00Z")
            .in(LANE, read(RUTH))
            .at(QuerySide.NOW.toString()));

    @AfterEach
    void close() {
        side.close();
    }

    private static RecordDisclosed read(Author who) {
        var read = disclosed(who, FILE, List.of());
        return new RecordDisclosed(
                read.disclosure(),
                read.file(),
                read.who(),
                read.purpose(),
                new AccessVerdict("team", PACK),
                read.query(),
                read.parameters(),
                read.position(),
                read.files(),
                read.entries(),
                read.answerDigest());
    }

    @Test
    void a_finding_says_what_was_expected_what_would_explain_it_and_where_it_is_seen_again() {
        var found = find(null, null).findings();
        assertThat(found).extracting(FindingShown::rule).containsOnly(SignalRule.SAME_SURNAME);
        assertThat(found).hasSize(2);
        assertThat(found.getLast()).satisfies(finding -> {
            assertThat(finding.person()).isEqualTo(RUTH.account());
            assertThat(finding.file()).isEqualTo(FILE);
            assertThat(finding.state()).isEqualTo(FindingState.OPEN);
            assertThat(finding.expected()).contains("surname");
            assertThat(finding.innocently()).isNotEmpty();
            assertThat(finding.evidence())
                    .as("of one month, one finding")
                    .extracting(EvidencePlace::stream, EvidencePlace::sequence)
                    .containsExactly(tuple(LANE, 0L), tuple(LANE, 1L));
            assertThat(finding.finding()).isEqualTo(FindingId.of(SignalRule.SAME_SURNAME, LANE, 0));
        });
        assertThat(side.ledger.recorded().getLast())
                .isInstanceOfSatisfying(
                        RecordDisclosed.class,
                        record -> assertThat(record.files()).containsExactly(FILE));
    }

    @Test
    void findings_are_found_by_state_rule_person_and_period_and_page_by_page() {
        assertThat(find(FindingState.ASKED, null).findings()).isEmpty();
        assertThat(find(FindingState.OPEN, SignalRule.OWN_RECORD).findings()).isEmpty();
        var december = Instant.parse("2026-12-01T00:00:00Z");
        assertThat(side.ask(new ReadFindings(BY_OFFICER, null, null, RUTH.account(), december, null, null, 0))
                        .findings())
                .hasSize(1);
        assertThat(side.ask(new ReadFindings(BY_OFFICER, null, null, OFFICER.account(), null, december, null, 0))
                        .findings())
                .isEmpty();
        var first = side.ask(new ReadFindings(BY_OFFICER, null, null, null, null, null, null, 1));
        var second = side.ask(new ReadFindings(BY_OFFICER, null, null, null, null, null, first.next(), 1));
        assertThat(first.findings()).hasSize(1).doesNotContainAnyElementsOf(second.findings());
        assertThat(second.findings()).hasSize(1);
        assertThat(second.next()).isNull();
        assertThat(side.refused(
                        new ReadFindings(BY_OFFICER, FindingState.OPEN, null, null, null, null, first.next(), 1)))
                .containsExactly(RefusalCode.CURSOR_INVALID);
        assertThat(side.refused(new ReadFindings(BY_OFFICER, null, null, null, december, december, null, 0)))
                .containsExactly(RefusalCode.PERIOD_INVALID);
    }

    @Test
    void findings_are_the_officer_s_for_one_purpose() {
        assertThat(side.refused(new ReadFindings(BY_RUTH, null, null, null, null, null, null, 0)))
                .containsExactly(RefusalCode.ROLE_NOT_ALLOWED);
        assertThat(side.refused(new ReadFindings(asking(OFFICER, "court"), null, null, null, null, null, null, 0)))
                .containsExactly(RefusalCode.PURPOSE_NOT_ALLOWED);
    }

    @Test
    void whom_it_concerns_sees_nothing_before_they_are_asked_and_then_the_question_and_their_readings() {
        assertThat(side.ask(new ReadOwnFindings(BY_RUTH)).findings()).isEmpty();
        var finding = find(null, null).findings().getLast().finding();
        var found = new Findings(side.tables.database()).found(finding).orElseThrow();
        side.events.in(
                finding.toString(),
                new FindingAsked(finding, found, "What for?", Fictions.MARCUS, PACK),
                new FindingReplied(finding, "I stood in.", RUTH, PACK));
        assertThat(side.ask(new ReadOwnFindings(BY_RUTH)).findings())
                .singleElement()
                .satisfies(own -> {
                    assertThat(own.said())
                            .extracting(said -> said.byMe() + " " + said.words())
                            .containsExactly("false What for?", "true I stood in.");
                    assertThat(own.readings())
                            .hasSize(2)
                            .extracting(OwnReading::file)
                            .containsOnly(FILE);
                });
        assertThat(side.ask(new ReadOwnFindings(asking(actor(Fictions.NADIA, Role.ASW), "casework")))
                        .findings())
                .isEmpty();
        assertThat(find(FindingState.REPLIED, null).findings())
                .singleElement()
                .satisfies(shown -> assertThat(shown.acts())
                        .extracting(act -> act.made() + " " + act.words())
                        .containsExactly("ASKED What for?", "REPLIED I stood in."));
    }

    private FoundFindings find(@Nullable FindingState state, @Nullable SignalRule rule) {
        return side.ask(new ReadFindings(BY_OFFICER, state, rule, null, null, null, null, 0));
    }
}
