package org.indelible.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;
import static org.indelible.query.access.People.*;

import java.time.Instant;
import java.util.List;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.access.AccessVerdict;
import org.indelible.events.access.DisclosureId;
import org.indelible.events.access.RecordDisclosed;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.projection.Fictions;
import org.indelible.projection.Stories;
import org.indelible.query.access.Asker;
import org.indelible.query.access.RefusalCode;
import org.indelible.query.moment.PointInTime;
import org.indelible.query.notes.ReadChronology;
import org.indelible.query.search.SearchCaseFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A purpose stays good for a work session on one file: four hours from when it was given, as the test's pack has it, and it is noon. */
class PurposeAsBeforeTest {
    private static final Actor WORKER = actor(Fictions.NADIA, Role.ASW);
    private static final Actor MANAGER = actor(Fictions.MARCUS, Role.TM);

    private final QuerySide side = new QuerySide(Stories.everything());

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void the_next_read_has_the_purpose_its_words_and_when_they_were_given_on_record() {
        side.events.at("2026-12-01T08:30:00Z");
        side.ask(new ReadChronology(
                new Asker(WORKER, new AccessPurpose("other", "Before the visit")), FILE, PointInTime.NOW));
        side.events.at("2026-12-01T11:59:00Z");
        side.ask(asBefore(WORKER));
        side.ask(asBefore(WORKER));
        assertThat(last().purpose())
                .isEqualTo(new AccessPurpose("other", "Before the visit", Instant.parse("2026-12-01T08:30:00Z")));
        assertThat(last().verdict().allowedBy()).isEqualTo("allocation");
    }

    @Test
    void it_is_asked_for_again_after_the_time_of_the_pack_however_often_it_went_on() {
        readAt("2026-12-01T10:00:00Z", "2026-12-01T08:00:00Z");
        side.ask(asBefore(WORKER));
        readAt("2026-12-01T11:00:00Z", "2026-12-01T07:59:59Z");
        assertThat(side.refused(asBefore(WORKER))).containsExactly(RefusalCode.PURPOSE_LAPSED);
    }

    @Test
    void it_is_one_person_s_for_one_file_and_a_refused_attempt_gives_none() {
        side.events.at("2026-12-01T11:00:00Z");
        side.ask(new ReadChronology(asking(WORKER, "casework"), FILE, PointInTime.NOW));
        assertThat(side.refused(asBefore(MANAGER))).containsExactly(RefusalCode.PURPOSE_LAPSED);
        assertThat(side.refused(new SearchCaseFiles(asking(WORKER, "as-before"), "Ruby", null, 0)))
                .containsExactly(RefusalCode.PURPOSE_LAPSED);
        assertThat(side.refused(new ReadChronology(asking(MANAGER, "data-protection"), FILE, PointInTime.NOW)))
                .containsExactly(RefusalCode.PURPOSE_NOT_ALLOWED);
        assertThat(side.refused(asBefore(MANAGER))).containsExactly(RefusalCode.PURPOSE_LAPSED);
    }

    private static ReadChronology asBefore(Actor actor) {
        return new ReadChronology(asking(actor, "as-before"), FILE, PointInTime.NOW);
    }

    /** A read that is on record with a purpose that was given before it. */
    private void readAt(String moment, String given) {
        side.events
                .at(moment)
                .in(
                        "access/" + FILE + "/test",
                        new RecordDisclosed(
                                new DisclosureId(uuid("given")),
                                FILE,
                                WORKER,
                                new AccessPurpose("casework", null, Instant.parse(given)),
                                new AccessVerdict("allocation", PACK),
                                "ReadChronology",
                                "{}",
                                7,
                                List.of(),
                                List.of(),
                                "digest"));
    }

    private RecordDisclosed last() {
        return (RecordDisclosed) side.ledger.recorded().getLast();
    }
}
