/** Counts how every stream ends, so that the ledger can state it, and proves for one stream what was stated. */
@NullMarked
package org.indelible.ledger.completeness;

import org.jspecify.annotations.NullMarked;
