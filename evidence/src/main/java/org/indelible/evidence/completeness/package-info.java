/**
 * What shows that nothing was left out: the tree over the last event of every stream, whose root the ledger states in an event of its own, and the proof for one stream.
 */
@NullMarked
package org.indelible.evidence.completeness;

import org.jspecify.annotations.NullMarked;
