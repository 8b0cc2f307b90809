/** The end of a record: legal holds, destruction decided by two people, and what was destroyed (HCC-13). */
@NullMarked
package org.indelible.events.destruction;

import org.jspecify.annotations.NullMarked;
