package org.indelible.projection.signals;

import java.util.List;
import org.indelible.events.signals.SignalRule;

/** Whoever works with a child is allocated, of the team, involved, or let in for a stated time; a role alone opens files for the purposes of its office. */
public record NoRelationship() implements ReadingRule {
    @Override
    public SignalRule id() {
        return SignalRule.NO_RELATIONSHIP;
    }

    @Override
    public boolean standsOut(FileRead read) {
        return read.byRoleAlone() && Claims.work(read.purpose());
    }

    @Override
    public String expected() {
        return "Whoever reads for work with the child is allocated, of the accountable team, involved, or let in by"
                + " name.";
    }

    @Override
    public List<String> innocently() {
        return List.of(
                "covering for a colleague",
                "an allocation that was not recorded yet",
                "another purpose was meant than the one given");
    }
}
