/**
 * The Merkle tree of RFC 6962, section 2: over the leaves of one payload here, over the events of a ledger in its checkpoints. {@link
 * org.indelible.evidence.merkle.MerkleProver} computes roots and proofs from wherever the hashes are kept, {@link
 * org.indelible.evidence.merkle.MerkleVerifier} needs the proof only.
 */
@NullMarked
package org.indelible.evidence.merkle;

import org.jspecify.annotations.NullMarked;
