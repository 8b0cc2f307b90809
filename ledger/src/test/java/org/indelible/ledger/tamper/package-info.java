/** What somebody who owns the tables can do to a ledger, and what of it who sees. */
@NullMarked
package org.indelible.ledger.tamper;

import org.jspecify.annotations.NullMarked;
