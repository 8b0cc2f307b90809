package org.indelible.command.plans;

import java.time.LocalDate;
import org.indelible.events.plans.PlanKind;

/** A plan that runs since a day. */
record RunningPlan(PlanKind kind, LocalDate startedOn) {}
