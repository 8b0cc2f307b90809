/** The schema, the grants and the self-test, tried on the real server under the real logins. */
@NullMarked
package org.indelible.ledger.database;

import org.jspecify.annotations.NullMarked;
