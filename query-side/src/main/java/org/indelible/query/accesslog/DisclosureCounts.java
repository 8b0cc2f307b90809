package org.indelible.query.accesslog;

import java.util.List;
import org.indelible.projection.access.CountedBy;
import org.indelible.query.access.DisclosedAnswer;

/** How much was read or refused, the earliest span first; spans in which nothing was are left out. */
public record DisclosureCounts(long position, CountedBy by, List<DisclosureCount> counts) implements DisclosedAnswer {}
