/** Who outside the ledger is asked to bind it, as the settings name them. */
@NullMarked
package org.indelible.app.anchors;

import org.jspecify.annotations.NullMarked;
