package org.indelible.projection.signals;

import java.util.List;
import org.indelible.events.signals.SignalRule;

/** Nobody reads the file of somebody they live with, even where it is allocated to them. */
public record SameAddress() implements ReadingRule {
    @Override
    public SignalRule id() {
        return SignalRule.SAME_ADDRESS;
    }

    @Override
    public boolean standsOut(FileRead read) {
        return read.address() && !read.ownName();
    }

    @Override
    public String expected() {
        return "Nobody reads the file of somebody at their own address.";
    }

    @Override
    public List<String> innocently() {
        return List.of("an address that was left long ago", "several households in one house");
    }
}
