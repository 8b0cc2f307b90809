package org.indelible.query.record.plans;

import java.time.LocalDate;
import org.indelible.events.people.Authorship;
import org.indelible.events.plans.Regulation39Outcome;
import org.indelible.query.record.Recorded;

/**
 * The checklist for ceasing to look after a child (HCC-12.14).
 *
 * @param afterEnding the mark that looking after had ended before that day
 */
public record Regulation39Line(
        Regulation39Outcome outcome, LocalDate on, boolean afterEnding, Authorship authorship, Recorded recorded) {}
