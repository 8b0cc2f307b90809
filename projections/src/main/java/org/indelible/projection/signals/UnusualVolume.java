package org.indelible.projection.signals;

import java.util.List;
import java.util.Optional;
import org.indelible.events.signals.SignalRule;

/** A person reads about as many files in a day as on their other days. */
public record UnusualVolume() implements DayRule {
    private static final double SPREADS = 5;
    private static final int MORE = 8;

    @Override
    public SignalRule id() {
        return SignalRule.UNUSUAL_VOLUME;
    }

    @Override
    public int waitsDays() {
        return 0;
    }

    @Override
    public Optional<OddDay> judge(StaffDay day, List<StaffDay> past) {
        var files = day.files(_ -> true);
        return Usual.of(past.stream().map(each -> each.files(_ -> true).size()).toList())
                .filter(usual -> usual.exceededBy(files.size(), SPREADS, MORE))
                .map(usual -> new OddDay(files.size(), usual.rounded(), files));
    }

    @Override
    public String expected() {
        return "About as many files in a day as on the person's other days.";
    }

    @Override
    public List<String> innocently() {
        return List.of("covering for a colleague", "duty", "a new post", "preparing an audit or a handover");
    }
}
