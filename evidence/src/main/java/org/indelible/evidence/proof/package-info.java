/** The offline proof that an entry is in a ledger (c2sp.org/tlog-proof), and the one call that checks it. */
@NullMarked
package org.indelible.evidence.proof;

import org.jspecify.annotations.NullMarked;
