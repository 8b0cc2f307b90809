/** The record as one pure fold over hash-checked events, from any viewpoint: what had happened by a moment, as known at a position of the ledger. */
@NullMarked
package org.indelible.query.record;

import org.jspecify.annotations.NullMarked;
