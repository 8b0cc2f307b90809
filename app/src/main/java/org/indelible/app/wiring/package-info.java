/** Where everything is put together, by hand and in one place. */
@NullMarked
package org.indelible.app.wiring;

import org.jspecify.annotations.NullMarked;
