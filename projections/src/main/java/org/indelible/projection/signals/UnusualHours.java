package org.indelible.projection.signals;

import java.util.List;
import java.util.Optional;
import org.indelible.events.signals.SignalRule;

/** A person reads at about the times at which they read on other days of the week, or of weekends, or records why they did not. */
public record UnusualHours() implements DayRule {
    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int NEAR = 120;
    private static final int FEWEST_FILES = 2;

    @Override
    public SignalRule id() {
        return SignalRule.UNUSUAL_HOURS;
    }

    @Override
    public int waitsDays() {
        return 2;
    }

    @Override
    public Optional<OddDay> judge(StaffDay day, List<StaffDay> past) {
        if (past.size() < Usual.FEWEST) return Optional.empty();
        var times = StaffDay.minutes(past.stream()
                .filter(each -> each.isWeekend() == day.isWeekend())
                .toList());
        var odd = day.files(read ->
                !read.recorded() && times.stream().noneMatch(time -> apart(time, read.minute()) <= NEAR));
        return odd.size() < FEWEST_FILES ? Optional.empty() : Optional.of(new OddDay(odd.size(), 0, odd));
    }

    /** Across midnight too. */
    private static int apart(int one, int other) {
        int between = Math.abs(one - other);
        return Math.min(between, MINUTES_OF_DAY - between);
    }

    @Override
    public String expected() {
        return "Readings within two hours of the times at which the person reads on other days, or something recorded"
                + " on the file.";
    }

    @Override
    public List<String> innocently() {
        return List.of("another shift", "covering for a colleague", "an emergency that is written up elsewhere");
    }
}
