package org.indelible.query.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;
import static org.indelible.query.record.Story.unborn;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.disputes.Arena;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyMet;
import org.indelible.events.time.Lateness;
import org.junit.jupiter.api.Test;

class FoundationTest {
    private static final Lateness ON_TIME = new Lateness.OnTime(LocalDate.parse("2026-10-22"));

    @Test
    void a_later_entry_is_left_out_with_all_that_belongs_to_it() {
        var story = unborn().then(note("visit", on("2026-10-08"), fact("Seen.")))
                .at("2026-11-03T09:00:00Z")
                .then(note("later", on("2026-11-02"), fact("Later.")))
                .then(duty("later", entry("later"), "2026-11-16"))
                .then(finalised("later", 1, ON_TIME, ON_TIME))
                .then(new DutyMet(FILE, DutyId.of("finalise-note", "later"), LocalDate.parse("2026-11-03"), "Final"))
                .then(disputed("d", new DisputeTarget.OfEntry(entry("later")), "2026-11-10"))
                .then(considered("d", entry("later"), Arena.OTHER));
        assertThat(asAt(story, "2026-10-31T12:00:00Z")).containsExactly(0L, 1L);
    }

    @Test
    void what_belongs_to_an_entry_that_is_shown_follows_it_whenever_it_was_recorded() {
        var story = unborn().then(note("visit", on("2026-10-08"), fact("Seen.")))
                .at("2026-11-03T09:00:00Z")
                .then(revised("visit", 2, on("2026-10-07"), fact("Seen again.")))
                .then(finalised("visit", 2, ON_TIME, ON_TIME))
                .then(disputed("d", new DisputeTarget.OfEntry(entry("visit")), "2026-11-10"))
                .then(considered("d", entry("visit"), Arena.OTHER));
        assertThat(asAt(story, "2026-10-31T12:00:00Z")).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void an_entry_that_was_moved_past_the_moment_is_left_out_from_its_first_save_on() {
        var story = unborn().then(note("visit", on("2026-10-08"), fact("Seen.")))
                .then(revised("visit", 2, on("2026-11-02"), fact("Seen.")));
        assertThat(asAt(story, "2026-10-31T12:00:00Z")).containsExactly(0L);
    }

    @Test
    void of_the_file_as_a_whole_only_what_had_happened_counts() {
        var story = unborn().then(allocated(NADIA, "2026-09-20"))
                .then(allocated(MARCUS, "2026-11-20"))
                .then(new BirthRecorded(FILE, LocalDate.parse("2027-01-20"), "Midwife", BY_NADIA, PACK, null))
                .then(disputed("d", new DisputeTarget.OfOmission("The school's view"), "2026-11-10"));
        assertThat(asAt(story, "2026-10-31T12:00:00Z")).containsExactly(0L, 1L);
        assertThat(asAt(story, "2027-01-20T12:00:00Z")).containsExactly(0L, 1L, 2L, 3L, 4L);
    }

    @Test
    void a_record_of_everything_rests_on_everything() {
        var story = unborn().then(note("visit", on("2026-10-08"), fact("Seen.")))
                .then(duty("visit", entry("visit"), "2026-10-22"))
                .then(duty("visit", entry("visit"), "2026-10-23"))
                .then(new DutyMet(FILE, DutyId.of("finalise-note", "visit"), LocalDate.parse("2026-10-09"), "Final"));
        assertThat(Foundation.of(story.seenOn("2026-12-01"), story.facts()))
                .isEqualTo(LongStream.range(0, 5).boxed().collect(Collectors.toSet()));
    }

    private static Set<Long> asAt(Story story, String moment) {
        return Foundation.of(story.asAt(moment), story.facts());
    }
}
