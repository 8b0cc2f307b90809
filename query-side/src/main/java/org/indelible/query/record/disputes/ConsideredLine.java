package org.indelible.query.record.disputes;

import java.time.LocalDate;
import org.indelible.events.disputes.Arena;
import org.indelible.events.people.Authorship;
import org.indelible.query.record.Recorded;

/** The dispute was considered in one arena. */
public record ConsideredLine(Arena arena, String outcome, LocalDate on, Authorship authorship, Recorded recorded) {}
