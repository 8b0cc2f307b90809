/** The event store, tried on the real server under the real logins. */
@NullMarked
package org.indelible.ledger.store;

import org.jspecify.annotations.NullMarked;
