package org.indelible.query.record.plans;

import java.time.LocalDate;
import org.indelible.query.record.Recorded;

/** The checklist for ceasing to look after a child (HCC-12.14). */
public record Regulation39Line(boolean applies, String approverOrReason, LocalDate on, Recorded recorded) {}
