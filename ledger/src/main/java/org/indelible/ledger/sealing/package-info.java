/**
 * The sealed order. Events are appended by many transactions at once and become visible in no particular order; the sealer checks each one's hash
 * and place in its stream and gives it a leaf index: dense, final, and the only order that anything outside its own stream may rely on.
 */
@NullMarked
package org.indelible.ledger.sealing;

import org.jspecify.annotations.NullMarked;
