package org.indelible.query.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.query.access.ReadRefused;
import org.indelible.query.access.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LogBoundsTest {
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");

    private final LogBounds bounds = LogBounds.now(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void neither_end_of_a_period_lies_in_the_future() {
        assertThat(refused(period("2026-12-01T12:00:01Z", null))).containsExactly(RefusalCode.MOMENT_IN_FUTURE);
        assertThat(refused(period("2026-11-01T00:00:00Z", "2026-12-01T12:00:01Z")))
                .containsExactly(RefusalCode.MOMENT_IN_FUTURE);
        assertThat(refused(period("2026-11-01T00:00:00Z", "2026-12-01T12:00:00Z")))
                .isEmpty();
    }

    @Test
    void a_period_ends_after_it_begins() {
        assertThat(refused(period("2026-11-01T00:00:00Z", "2026-11-01T00:00:00Z")))
                .containsExactly(RefusalCode.PERIOD_INVALID);
    }

    @Test
    void everything_together_needs_a_period_that_is_not_too_long() {
        assertThat(refused(period(null, null))).containsExactly(RefusalCode.PERIOD_REQUIRED);
        assertThat(refused(period(null, "2026-11-01T00:00:00Z"))).containsExactly(RefusalCode.PERIOD_REQUIRED);
        assertThat(refused(period("2026-01-01T00:00:00Z", "2026-04-04T00:00:00Z")))
                .isEmpty();
        assertThat(refused(period("2026-01-01T00:00:00Z", "2026-04-04T00:00:01Z")))
                .containsExactly(RefusalCode.PERIOD_TOO_LONG);
    }

    @Test
    void a_period_until_now_can_be_gone_through_to_its_last_page() {
        assertThat(refused(period("2026-08-30T12:00:00Z", null))).isEmpty();
        assertThat(refused(period("2026-08-29T12:00:00Z", null))).isEmpty();
        assertThat(refused(period("2026-08-29T11:59:59Z", null))).containsExactly(RefusalCode.PERIOD_TOO_LONG);
    }

    @Test
    void a_file_or_a_person_needs_no_period() {
        assertThat(refused(LogQuestion.of(new CaseFileId(new UUID(1, 2))))).isEmpty();
        assertThat(refused(new LogQuestion(null, new AccountId("nadia.khan"), null, null, null)))
                .isEmpty();
    }

    @Test
    void what_was_answered_before_is_not_judged_again() {
        assertThatCode(() -> LogBounds.past().check(period(null, null), LogBounds.DAYS_SHOWN))
                .doesNotThrowAnyException();
    }

    private List<RefusalCode> refused(LogQuestion question) {
        var refused = catchThrowableOfType(ReadRefused.class, () -> bounds.check(question, LogBounds.DAYS_SHOWN));
        return refused == null ? List.of() : refused.codes();
    }

    private static LogQuestion period(@Nullable String from, @Nullable String before) {
        return new LogQuestion(null, null, instant(from), instant(before), null);
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
