package org.indelible.query.record.summaries;

import java.time.LocalDate;
import org.indelible.events.people.Authorship;
import org.indelible.query.record.Recorded;

/** A manager agreed that summaries are renewed after every review, no longer every six weeks (HCC-6.13). */
public record AfterReviewsLine(LocalDate on, String reason, Authorship authorship, Recorded recorded) {}
