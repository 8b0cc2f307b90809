/**
 * The commitment to an event's payload that allows redaction: whoever holds the payload and its secret can show any part of it and prove that nothing else stands
 * at the withheld places, without showing them.
 */
@NullMarked
package org.indelible.evidence.commitment;

import org.jspecify.annotations.NullMarked;
