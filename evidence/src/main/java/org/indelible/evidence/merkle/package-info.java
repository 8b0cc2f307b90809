/** The Merkle tree of RFC 6962, section 2: over the leaves of one payload here, over the events of a ledger in its checkpoints. */
@NullMarked
package org.indelible.evidence.merkle;

import org.jspecify.annotations.NullMarked;
