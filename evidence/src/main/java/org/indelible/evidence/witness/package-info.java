/**
 * What a log and a witness say to each other (c2sp.org/tlog-witness). The one who asks is in the ledger, the one who answers is a program that somebody else runs; neither
 * trusts the other.
 */
@NullMarked
package org.indelible.evidence.witness;

import org.jspecify.annotations.NullMarked;
