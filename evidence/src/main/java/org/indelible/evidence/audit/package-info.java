/** The audit of a whole ledger from its log: every tile, every header, every chain, the count of streams, and that it only grew since the audit before. */
@NullMarked
package org.indelible.evidence.audit;

import org.jspecify.annotations.NullMarked;
