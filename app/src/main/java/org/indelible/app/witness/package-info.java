/**
 * A witness (c2sp.org/tlog-witness): a small server that somebody else runs, who thereby vouches that a log has shown them one history only. It needs neither Spring nor a
 * database, and knows nothing of what the logs are about.
 */
@NullMarked
package org.indelible.app.witness;

import org.jspecify.annotations.NullMarked;
