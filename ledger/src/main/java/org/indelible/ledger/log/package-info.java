/**
 * The ledger as a transparency log: the Merkle tree over its sealed events, and the checkpoints that say how far it is. What is signed once binds the ledger: every
 * later checkpoint is shown to extend the one before it, by hashes that are stored, before it is signed.
 */
@NullMarked
package org.indelible.ledger.log;

import org.jspecify.annotations.NullMarked;
