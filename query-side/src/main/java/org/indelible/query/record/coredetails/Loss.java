package org.indelible.query.record.coredetails;

import java.time.LocalDate;
import org.indelible.events.people.Authorship;
import org.indelible.query.record.Recorded;

/** The child who was expected will not be born (HCC-6.2); stands above every page, so that nobody asks how the pregnancy goes. */
public record Loss(LocalDate on, String words, Authorship authorship, Recorded recorded) {}
