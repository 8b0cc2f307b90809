package org.indelible.projection.signals;

import java.util.List;
import java.util.Optional;
import org.indelible.events.signals.EvidencePlace;
import org.indelible.events.signals.SignalRule;

/** Whoever reads the files of others does something about some of them: a day on which many are read, and nothing is recorded, is looked at. */
public record BrowsingWithoutAction() implements DayRule {
    private static final double SPREADS = 5;
    private static final int MORE = 4;

    @Override
    public SignalRule id() {
        return SignalRule.BROWSING;
    }

    @Override
    public int waitsDays() {
        return 2;
    }

    @Override
    public Optional<OddDay> judge(StaffDay day, List<StaffDay> past) {
        var idle = idle(day);
        return Usual.of(past.stream().map(each -> idle(each).size()).toList())
                .filter(usual -> usual.exceededBy(idle.size(), SPREADS, MORE))
                .map(usual -> new OddDay(idle.size(), usual.rounded(), idle));
    }

    private static List<EvidencePlace> idle(StaffDay day) {
        return day.files(read -> !read.allocated() && !read.recorded());
    }

    @Override
    public String expected() {
        return "No more files of others than on the person's other days on which the reader recorded nothing, around"
                + " that day.";
    }

    @Override
    public List<String> innocently() {
        return List.of("reading up on a team", "deciding whom to allocate", "an audit under another purpose");
    }
}
