/** The application as it is put together, on a database of its own. */
@NullMarked
package org.indelible.app.wiring;

import org.jspecify.annotations.NullMarked;
