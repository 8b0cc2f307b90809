package org.indelible.projection.signals;

import java.time.LocalDate;
import java.util.List;
import org.indelible.events.signals.SignalRule;
import org.jspecify.annotations.Nullable;

/** A file that has been closed for a while is opened for an office or a new referral, not for work with the child. */
public record ClosedFile() implements ReadingRule {
    private static final int DAYS_OF_TIDYING_UP = 28;

    @Override
    public SignalRule id() {
        return SignalRule.CLOSED_FILE;
    }

    @Override
    public boolean standsOut(FileRead read) {
        return closedBefore(read.closedOn(), read.day()) && Claims.work(read.purpose());
    }

    @Override
    public String expected() {
        return "Nobody works with the child of a file that was closed weeks ago.";
    }

    @Override
    public List<String> innocently() {
        return List.of(
                "a brother or sister whose file is open",
                "a question from another authority",
                "a new contact that is not recorded yet");
    }

    private static boolean closedBefore(@Nullable LocalDate closedOn, LocalDate day) {
        return closedOn != null && closedOn.plusDays(DAYS_OF_TIDYING_UP).isBefore(day);
    }
}
