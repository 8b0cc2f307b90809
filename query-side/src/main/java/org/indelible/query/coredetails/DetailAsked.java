package org.indelible.query.coredetails;

import java.util.Set;
import org.indelible.events.coredetails.CoreDetailKind;

/**
 * A core detail that a record must hold.
 *
 * @param clause the clause that asks for it
 * @param fromBirth whether it is asked for from birth on only
 * @param notStated the values that say that it is not stated
 */
public record DetailAsked(CoreDetailKind kind, String clause, boolean fromBirth, Set<String> notStated) {}
