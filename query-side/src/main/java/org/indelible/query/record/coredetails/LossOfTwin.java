package org.indelible.query.record.coredetails;

import java.time.LocalDate;
import org.indelible.events.people.Authorship;
import org.indelible.query.record.Recorded;

/** One of the children who were expected will not be born, and another is expected still or was born (HCC-6.2). */
public record LossOfTwin(LocalDate on, String words, Authorship authorship, Recorded recorded) {}
