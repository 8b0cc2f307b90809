/** What somebody was shown, answered again from the ledger as it was known then, and compared with what was recorded. */
@NullMarked
package org.indelible.query.replay;

import org.jspecify.annotations.NullMarked;
