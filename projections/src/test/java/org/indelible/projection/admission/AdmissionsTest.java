package org.indelible.projection.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.conflict.ConflictId;
import org.indelible.events.conflict.ConflictOfInterestEnded;
import org.indelible.events.grants.AccessGrantEnded;
import org.indelible.events.grants.GrantId;
import org.indelible.events.people.Author;
import org.indelible.events.plans.InvolvedPersonNamed;
import org.indelible.events.plans.InvolvementEnded;
import org.indelible.events.plans.InvolvementId;
import org.indelible.events.restriction.RestrictionLifted;
import org.indelible.events.restriction.RestrictionReviewed;
import org.indelible.projection.Committed;
import org.indelible.projection.ReadTables;
import org.indelible.projection.casefile.FilesKnown;
import org.indelible.projection.search.NameTokens;
import org.indelible.projection.search.SearchHit;
import org.indelible.projection.search.SearchIndex;
import org.indelible.projection.search.SearchTerms;
import org.indelible.projection.worklist.WorklistFiles;
import org.indelible.projection.worklist.WorklistScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Over real tables: who is let in, until when, and what is then found. */
class AdmissionsTest {
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final InvolvementId INVOLVEMENT = new InvolvementId(uuid("involvement"));
    private static final Admittance CLOSED = new Admittance(true, false, false, null, null);

    private final ReadTables tables = new ReadTables();
    private final Committed events = new Committed().then(opened(born("Ruby Marsh")), allocated(MARCUS, "2026-09-09"));
    private final Admissions admissions = new Admissions(tables.database());

    @AfterEach
    void close() {
        tables.close();
    }

    @Test
    void a_grant_lets_in_to_the_end_of_its_last_day_in_london() {
        events.then(granted(FILE, "grant", NADIA, "2026-06-30"));
        assertThat(towards(NADIA, "2026-06-30T22:59:59Z"))
                .isEqualTo(new Admittance(false, false, false, "grant", Instant.parse("2026-06-30T23:00:00Z")));
        assertThat(towards(NADIA, "2026-06-30T23:00:00Z")).isEqualTo(Admittance.NONE);
        assertThat(towards(MARCUS, "2026-06-30T22:00:00Z")).isEqualTo(Admittance.NONE);
    }

    @Test
    void of_several_what_lasts_longest_is_told_and_what_ended_lets_nobody_in() {
        events.then(
                opened(FILE, "opening", NADIA, "2026-12-01T12:30:00Z"),
                granted(FILE, "grant", NADIA, "2026-12-24"),
                new InvolvedPersonNamed(FILE, INVOLVEMENT, NADIA.account(), MARCUS, PACK));
        assertThat(now(NADIA)).isEqualTo(new Admittance(false, false, false, "involvement", null));
        events.then(new InvolvementEnded(
                FILE, INVOLVEMENT, NOW.atZone(ZoneOffset.UTC).toLocalDate(), "Done", BY_NADIA, PACK, null));
        assertThat(now(NADIA).ground()).isEqualTo("grant");
        events.then(new AccessGrantEnded(FILE, new GrantId(uuid("grant")), "Back", MARCUS, PACK));
        assertThat(now(NADIA).ground()).isEqualTo("emergency");
        assertThat(towards(NADIA, "2026-12-01T12:30:00Z")).isEqualTo(Admittance.NONE);
    }

    @Test
    void a_restriction_names_who_is_let_in_until_it_is_reviewed_or_lifted() {
        events.then(restricted(FILE, NADIA));
        assertThat(now(NADIA)).isEqualTo(new Admittance(true, true, false, null, null));
        assertThat(now(MARCUS)).isEqualTo(CLOSED);
        events.then(new RestrictionReviewed(
                FILE, List.of(MARCUS.account()), NOW.atZone(ZoneOffset.UTC).toLocalDate(), "Still", MARCUS, PACK));
        assertThat(now(NADIA)).isEqualTo(CLOSED);
        assertThat(now(MARCUS).named()).isTrue();
        events.then(new RestrictionLifted(FILE, "Over", MARCUS, PACK));
        assertThat(now(NADIA)).isEqualTo(Admittance.NONE);
    }

    @Test
    void a_conflict_stands_until_it_is_ended() {
        events.then(conflict(FILE, "conflict", NADIA), conflict(FILE, "another", NADIA));
        events.then(new ConflictOfInterestEnded(FILE, new ConflictId(uuid("another")), "Not them", MARCUS, PACK));
        assertThat(now(NADIA).conflicted()).isTrue();
        events.then(new ConflictOfInterestEnded(FILE, new ConflictId(uuid("conflict")), "Not them", MARCUS, PACK));
        assertThat(now(NADIA)).isEqualTo(Admittance.NONE);
    }

    @Test
    void a_search_finds_what_one_is_admitted_to_and_nothing_that_is_closed() {
        assertThat(found(known(NADIA, false, false))).isEmpty();
        events.then(granted(FILE, "grant", NADIA, "2026-12-24"));
        assertThat(found(known(NADIA, false, false))).containsExactly(FILE);
        events.then(restricted(FILE, MARCUS));
        assertThat(found(known(NADIA, false, false))).isEmpty();
        assertThat(found(known(NADIA, true, false))).isEmpty();
        assertThat(found(known(NADIA, true, true))).containsExactly(FILE);
        assertThat(found(known(MARCUS, false, false))).containsExactly(FILE);
        events.then(conflict(FILE, "conflict", NADIA));
        assertThat(found(known(NADIA, true, true))).isEmpty();
    }

    @Test
    void a_worklist_leaves_out_the_files_that_are_closed() {
        var files = new WorklistFiles(tables.database());
        var own = new WorklistScope(MARCUS.account(), null, null);
        tables.follow(events);
        assertThat(files.page(own, null, 9)).containsExactly(FILE);
        tables.follow(events.then(restricted(FILE, NADIA)));
        assertThat(files.page(own, null, 9)).isEmpty();
    }

    @Test
    void nothing_is_left_of_a_file_that_is_destroyed() {
        events.then(granted(FILE, "grant", NADIA, "2026-12-24"), restricted(FILE, MARCUS), conflict(FILE, "c", NADIA));
        events.in("destruction/" + FILE, ordered(FILE, null));
        tables.follow(events);
        assertThat(tables.rows(new AdmissionProjection()).values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
    }

    private List<CaseFileId> found(FilesKnown known) {
        tables.follow(events);
        var terms = new SearchTerms(NameTokens.of("ruby"), null);
        return new SearchIndex(tables.database())
                .find(terms, known, 9).stream().map(SearchHit::file).toList();
    }

    private static FilesKnown known(Author who, boolean every, boolean restricted) {
        return new FilesKnown(every, restricted, null, who.account(), NOW);
    }

    private Admittance now(Author who) {
        return towards(who, NOW.toString());
    }

    private Admittance towards(Author who, String at) {
        tables.follow(events);
        return admissions.towards(FILE, who.account(), Instant.parse(at));
    }
}
