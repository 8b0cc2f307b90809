/** Tests of the ledger's anchors, against witnesses and authorities that answer over HTTP. */
@NullMarked
package org.indelible.ledger.anchors;

import org.jspecify.annotations.NullMarked;
