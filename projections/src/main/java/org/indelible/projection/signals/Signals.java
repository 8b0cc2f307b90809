package org.indelible.projection.signals;

import java.util.List;
import java.util.stream.Stream;
import org.indelible.events.signals.SignalRule;

/** Every rule over the disclosure log. */
public final class Signals {
    static final List<ReadingRule> OF_READINGS = List.of(
            new NoRelationship(),
            new OwnRecord(),
            new SameAddress(),
            new SameSurname(),
            new ClosedFile(),
            new RestrictedFile(),
            new AfterRefusal());

    static final List<DayRule> OF_DAYS = List.of(new UnusualVolume(), new UnusualHours(), new BrowsingWithoutAction());

    private Signals() {}

    /** The rule that goes by this id. */
    public static Rule rule(SignalRule id) {
        return Stream.<Rule>concat(OF_READINGS.stream(), OF_DAYS.stream())
                .filter(rule -> rule.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
