package org.indelible.command.acting;

import org.indelible.command.policy.Violations;

/** What holds of every field of every command, whatever it is for. */
public final class FieldsMustFit {
    private FieldsMustFit() {}

    /** Refuses with {@code too-long} or {@code date-not-plausible}, once for every field that does not fit. */
    public static void check(Command command) {
        var violations = new Violations();
        for (Field field : Field.of(command)) {
            violations.add(CannotBeTooLong.check(field)).add(DayMustBePlausible.check(field));
        }
        violations.refuseIfAny();
    }
}
