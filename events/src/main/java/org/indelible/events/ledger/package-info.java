/** What the ledger finds and states of itself. No fact of anybody's record. */
@NullMarked
package org.indelible.events.ledger;

import org.jspecify.annotations.NullMarked;
