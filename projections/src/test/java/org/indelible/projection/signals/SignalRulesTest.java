package org.indelible.projection.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.signals.EvidencePlace;
import org.indelible.events.signals.SignalRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignalRulesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-11");

    @ParameterizedTest
    @EnumSource(SignalRule.class)
    void every_rule_explains_itself(SignalRule id) {
        assertThat(Signals.rule(id).expected()).isNotBlank();
        assertThat(Signals.rule(id).innocently()).isNotEmpty().doesNotContain("");
    }

    @Test
    void a_role_alone_opens_files_for_the_purposes_of_its_office() {
        assertThat(found(new NoRelationship(), read("casework", "role:sm"))).isTrue();
        assertThat(found(new NoRelationship(), read("management-oversight", "role:sm")))
                .isFalse();
        assertThat(found(new NoRelationship(), read("casework", "team"))).isFalse();
        assertThat(found(new NoRelationship(), read("other", "grant"))).isFalse();
    }

    @Test
    void own_record_address_and_surname_stand_out_each_by_itself() {
        var own = new FileRead("casework", "allocation", DAY, true, true, true, null, false, false);
        assertThat(rulesFinding(own)).containsExactly(SignalRule.OWN_RECORD);
        var relative = new FileRead("casework", "team", DAY, false, true, false, null, false, false);
        assertThat(rulesFinding(relative)).containsExactly(SignalRule.SAME_SURNAME);
        var ownWork = new FileRead("casework", "allocation", DAY, false, true, false, null, false, false);
        assertThat(rulesFinding(ownWork)).isEmpty();
        var neighbour = new FileRead("casework", "allocation", DAY, false, false, true, null, false, false);
        assertThat(rulesFinding(neighbour)).containsExactly(SignalRule.SAME_ADDRESS);
    }

    @Test
    void a_closed_file_is_tidied_up_for_four_weeks_and_read_by_offices_for_ever() {
        assertThat(found(new ClosedFile(), closed("casework", DAY.minusDays(28))))
                .isFalse();
        assertThat(found(new ClosedFile(), closed("casework", DAY.minusDays(29))))
                .isTrue();
        assertThat(found(new ClosedFile(), closed("subject-access", DAY.minusDays(900))))
                .isFalse();
        assertThat(found(new ClosedFile(), closed("casework", null))).isFalse();
    }

    @Test
    void a_restricted_file_is_read_by_those_it_names() {
        var team = new FileRead("casework", "team", DAY, false, false, false, null, true, false);
        var named = new FileRead("casework", "restriction", DAY, false, false, false, null, true, false);
        assertThat(found(new RestrictedFile(), team)).isTrue();
        assertThat(found(new RestrictedFile(), named)).isFalse();
    }

    @Test
    void another_way_in_after_a_refusal_stands_out() {
        assertThat(rulesFinding(new FileRead("court", "role:legal", DAY, false, false, false, null, false, true)))
                .containsExactly(SignalRule.AFTER_REFUSAL);
    }

    @Test
    void volume_is_compared_with_the_person_s_own_days() {
        var past = days(6, 10 * 60);
        assertThat(new UnusualVolume().judge(day(14, 10 * 60), past)).isEmpty();
        assertThat(new UnusualVolume().judge(day(15, 10 * 60), past)).hasValueSatisfying(odd -> {
            assertThat(odd.seen()).isEqualTo(15);
            assertThat(odd.usual()).isEqualTo(6);
            assertThat(odd.evidence()).hasSize(15);
        });
        assertThat(new UnusualVolume().judge(day(15, 10 * 60), days(15, 10 * 60)))
                .isEmpty();
        assertThat(new UnusualVolume().judge(day(15, 10 * 60), past.subList(0, 4)))
                .as("too new to know")
                .isEmpty();
    }

    @Test
    void hours_are_compared_with_the_person_s_own_times_across_midnight_too() {
        assertThat(new UnusualHours().judge(day(3, 23 * 60), days(6, 10 * 60))).isPresent();
        assertThat(new UnusualHours().judge(day(3, 30), days(6, 23 * 60)))
                .as("a night shift")
                .isEmpty();
        assertThat(new UnusualHours().judge(day(1, 23 * 60), days(6, 10 * 60)))
                .as("one file")
                .isEmpty();
    }

    @Test
    void what_is_recorded_on_a_file_explains_that_it_was_read() {
        var idle = new StaffDay(DAY, reads(8, 10 * 60, false));
        var busy = new StaffDay(DAY, reads(8, 23 * 60, true));
        assertThat(new BrowsingWithoutAction().judge(idle, days(1, 10 * 60))).isPresent();
        assertThat(new BrowsingWithoutAction().judge(busy, days(1, 10 * 60))).isEmpty();
        assertThat(new UnusualHours().judge(busy, days(6, 10 * 60))).isEmpty();
    }

    private static boolean found(ReadingRule rule, FileRead read) {
        return rule.standsOut(read);
    }

    private static List<SignalRule> rulesFinding(FileRead read) {
        return Signals.OF_READINGS.stream()
                .filter(rule -> rule.standsOut(read))
                .map(Rule::id)
                .toList();
    }

    private static FileRead read(String purpose, String allowedBy) {
        return new FileRead(purpose, allowedBy, DAY, false, false, false, null, false, false);
    }

    private static FileRead closed(String purpose, @Nullable LocalDate on) {
        return new FileRead(purpose, "team", DAY, false, false, false, on, false, false);
    }

    /** Six weekdays before the day, each with so many files at that time. */
    private static List<StaffDay> days(int files, int minute) {
        return Arrays.stream(new int[] {9, 8, 7, 6, 2, 1})
                .mapToObj(before -> new StaffDay(DAY.minusDays(before), reads(files, minute, false)))
                .toList();
    }

    private static StaffDay day(int files, int minute) {
        return new StaffDay(DAY, reads(files, minute, false));
    }

    private static List<DayRead> reads(int files, int minute, boolean recorded) {
        return IntStream.range(0, files)
                .mapToObj(i -> new DayRead(
                        new EvidencePlace("access/x/n1", i, i, new CaseFileId(new UUID(1, i)), Instant.EPOCH),
                        minute,
                        false,
                        recorded))
                .toList();
    }
}
