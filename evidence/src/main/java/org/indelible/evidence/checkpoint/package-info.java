/**
 * The signed statement of a ledger that its tree had this size and this root (c2sp.org/tlog-checkpoint). Who holds one can be shown, for ever after, what was in the
 * ledger then, and that the ledger has only grown since.
 */
@NullMarked
package org.indelible.evidence.checkpoint;

import org.jspecify.annotations.NullMarked;
