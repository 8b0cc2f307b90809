/** The two time axes of a question, and how a time becomes a position of the ledger. */
@NullMarked
package org.indelible.query.moment;

import org.jspecify.annotations.NullMarked;
