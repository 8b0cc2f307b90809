package org.indelible.query.record.coredetails;

import java.time.LocalDate;
import org.indelible.events.people.Authorship;
import org.indelible.query.record.Recorded;

/**
 * The child who was expected will not be born (HCC-6.2); stands above every page, so that nobody asks how the pregnancy goes.
 *
 * @param counts whether it still does: no longer once a birth was recorded after it, which shows it to be an error
 */
public record Loss(LocalDate on, String words, Authorship authorship, Recorded recorded, boolean counts) {}
