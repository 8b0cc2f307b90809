package org.indelible.command.closure;

import java.time.LocalDate;
import org.indelible.events.plans.CareLeaverAsked;
import org.indelible.events.plans.SupportAnswer;

/** When a care leaver was asked whether support should go on, and the answer. */
record Asked(LocalDate on, SupportAnswer answer) {
    static Asked of(CareLeaverAsked event) {
        return new Asked(event.on(), event.answer());
    }
}
