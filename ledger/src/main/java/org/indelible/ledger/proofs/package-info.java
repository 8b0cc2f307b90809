/** Proofs from the ledger, for whoever holds a receipt or a checkpoint. */
@NullMarked
package org.indelible.ledger.proofs;

import org.jspecify.annotations.NullMarked;
