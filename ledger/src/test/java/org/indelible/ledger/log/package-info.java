/** The log tried on the real server: trees at the sizes where they gain a level, and files that a stranger verifies. */
@NullMarked
package org.indelible.ledger.log;

import org.jspecify.annotations.NullMarked;
