/** One node of the ledger as the application wires it, for tests of the parts together. */
@NullMarked
package org.indelible.ledger.node;

import org.jspecify.annotations.NullMarked;
