package org.indelible.query.coredetails;

import java.util.List;
import org.indelible.query.access.DisclosedAnswer;
import org.indelible.query.record.FileHeading;

/**
 * Every core detail that the record must hold, held or not; without the values, which the front page shows.
 *
 * @param details in the order in which the policy lists them
 */
public record Completeness(long position, FileHeading heading, List<CheckedDetail> details)
        implements DisclosedAnswer {}
