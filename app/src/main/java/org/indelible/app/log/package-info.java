/**
 * The ledger's log over HTTP, as static files would be served (c2sp.org/tlog-tiles), so that any monitor or witness reads it. Hashes and signatures are for everybody; the
 * entries under them are for auditors.
 */
@NullMarked
package org.indelible.app.log;

import org.jspecify.annotations.NullMarked;
