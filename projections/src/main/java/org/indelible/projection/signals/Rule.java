package org.indelible.projection.signals;

import java.util.List;
import org.indelible.events.signals.SignalRule;

/** A rule over the disclosure log, which explains itself to whoever has to judge what it finds. */
public sealed interface Rule permits ReadingRule, DayRule {
    /** Which rule it is. */
    SignalRule id();

    /** What would have been expected instead, in a sentence. */
    String expected();

    /** What would explain it innocently, each in a few words. */
    List<String> innocently();
}
