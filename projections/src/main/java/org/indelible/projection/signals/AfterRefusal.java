package org.indelible.projection.signals;

import java.util.List;
import org.indelible.events.signals.SignalRule;

/** Whoever was refused a file does not find another way in. */
public record AfterRefusal() implements ReadingRule {
    @Override
    public SignalRule id() {
        return SignalRule.AFTER_REFUSAL;
    }

    @Override
    public boolean standsOut(FileRead read) {
        return read.refusedBefore();
    }

    @Override
    public String expected() {
        return "Whoever is refused a file asks the accountable team, and is allocated or let in by name.";
    }

    @Override
    public List<String> innocently() {
        return List.of("a wrong purpose was given by mistake", "the team let the reader in and has not recorded it");
    }
}
