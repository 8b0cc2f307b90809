package org.indelible.query.comparison;

import java.util.List;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.query.record.coredetails.CoreDetailLine;

/**
 * One kind of core detail that is not as it was.
 *
 * @param before what was in force as known at the earlier moment
 * @param after what is in force as known at the later one
 * @param recorded what was recorded in between, in force or not
 */
public record CoreDetailDifference(
        CoreDetailKind kind, List<CoreDetailLine> before, List<CoreDetailLine> after, List<CoreDetailLine> recorded) {}
