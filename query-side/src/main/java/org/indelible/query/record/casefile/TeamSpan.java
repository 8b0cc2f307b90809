package org.indelible.query.record.casefile;

import java.time.LocalDate;
import org.indelible.query.record.Recorded;

/** From when a team was accountable for the file (HCC-4.2); until the next team. */
public record TeamSpan(String team, LocalDate from, Recorded recorded) {}
