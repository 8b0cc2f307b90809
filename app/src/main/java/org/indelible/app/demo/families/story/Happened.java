package org.indelible.app.demo.families.story;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import org.indelible.events.time.OccurredAt;

/**
 * When something happened, as a story writes it: {@code 2026-10-08}, {@code 2026-10-08 15:30}, {@code 2026-10-08 15:30-16:20},
 * {@code 2026-10-08 21:30 - 2026-10-09 06:10}, or a month, {@code 2018-05}.
 */
record Happened(@JsonValue String told) {
    private static final int MONTH = "2018-05".length();
    private static final int DAY = "2018-05-01".length();
    private static final int MINUTE = "2018-05-01 10:00".length();

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Happened {}

    OccurredAt in(Telling telling) {
        if (told.length() == MONTH) return month(telling.day(LocalDate.parse(told + "-15")));
        if (told.length() == DAY) return new OccurredAt.On(telling.day(LocalDate.parse(told)));
        var from = telling.stated(ToldTime.of(told.substring(0, MINUTE)).at());
        if (told.length() == MINUTE) return new OccurredAt.At(from);
        String end = told.substring(MINUTE).replaceFirst("^( - |-)", "");
        String to = end.length() == MINUTE ? end : told.substring(0, DAY + 1) + end;
        return new OccurredAt.Between(from, telling.stated(ToldTime.of(to).at()));
    }

    private static OccurredAt month(LocalDate within) {
        var month = YearMonth.from(within);
        return new OccurredAt.Imprecise(month.atDay(1), month.atEndOfMonth(), OccurredAt.Precision.MONTH);
    }
}
