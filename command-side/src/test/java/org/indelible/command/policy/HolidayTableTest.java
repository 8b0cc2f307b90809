package org.indelible.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayTableTest {
    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028})
    void the_table_agrees_with_an_independent_calendar(int year) {
        var independent = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM))
                .getHolidays(Year.of(year), "eng")
                .stream()
                .map(Holiday::getDate)
                .filter(day -> !HolidayTable.isWeekend(day))
                .collect(Collectors.toSet());
        var calendar = Packs.HCC.workingDays();
        var ours = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> !HolidayTable.isWeekend(day) && !calendar.isWorkingDay(day))
                .collect(Collectors.toSet());
        assertThat(ours).isEqualTo(independent);
    }

    @Test
    void a_table_holds_weekdays_of_its_own_range_only() {
        var from = LocalDate.of(2026, 1, 1);
        var to = LocalDate.of(2026, 12, 31);
        refused(from, to, LocalDate.of(2025, 12, 31));
        refused(from, to, LocalDate.of(2027, 1, 1));
        refused(from, to, LocalDate.of(2026, 12, 26));
        refused(from, to, LocalDate.of(2026, 12, 27));
        assertThatIllegalArgumentException().isThrownBy(() -> new HolidayTable(to, from, new TreeMap<>()));
        assertThat(new HolidayTable(from, to, new TreeMap<>(Map.of(from, "first", to, "last"))).holidays())
                .containsOnlyKeys(from, to);
        assertThat(new HolidayTable(from, from, new TreeMap<>())).isNotNull();
    }

    private static void refused(LocalDate from, LocalDate to, LocalDate day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HolidayTable(from, to, new TreeMap<>(Map.of(day, "a day"))));
    }
}
