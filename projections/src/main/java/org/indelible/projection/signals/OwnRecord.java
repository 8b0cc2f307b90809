package org.indelible.projection.signals;

import java.util.List;
import org.indelible.events.signals.SignalRule;

/** Nobody reads the file in their own name; they ask for it as anybody else does. */
public record OwnRecord() implements ReadingRule {
    @Override
    public SignalRule id() {
        return SignalRule.OWN_RECORD;
    }

    @Override
    public boolean standsOut(FileRead read) {
        return read.ownName();
    }

    @Override
    public String expected() {
        return "Nobody reads a file in their own name.";
    }

    @Override
    public List<String> innocently() {
        return List.of("somebody else of the same name");
    }
}
