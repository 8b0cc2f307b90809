/**
 * Cosignatures of witnesses on checkpoints (c2sp.org/tlog-cosignature): other parties' word that the ledger showed them no other history up to that moment. Without them
 * a ledger could tell two readers two stories.
 */
@NullMarked
package org.indelible.evidence.cosignature;

import org.jspecify.annotations.NullMarked;
