package org.indelible.projection.signals;

import java.util.List;
import org.indelible.events.signals.SignalRule;

/** A restricted or high-profile file is read by those it names. */
public record RestrictedFile() implements ReadingRule {
    @Override
    public SignalRule id() {
        return SignalRule.RESTRICTED_FILE;
    }

    @Override
    public boolean standsOut(FileRead read) {
        return read.restricted() && !read.allowedBy().equals("restriction");
    }

    @Override
    public String expected() {
        return "A restricted file is read by those it names.";
    }

    @Override
    public List<String> innocently() {
        return List.of("named after the reading", "an emergency that was reviewed");
    }
}
