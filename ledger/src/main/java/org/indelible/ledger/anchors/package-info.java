/**
 * What binds the ledger to others than those who run it: cosignatures of witnesses (c2sp.org/tlog-witness) and timestamps of an authority (RFC 3161) on its checkpoints. Both
 * are asked for beside the sealing, which never waits for them, and verified before they are stored.
 */
@NullMarked
package org.indelible.ledger.anchors;

import org.jspecify.annotations.NullMarked;
