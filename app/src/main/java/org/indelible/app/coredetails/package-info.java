/** Core details over HTTP. */
@NullMarked
package org.indelible.app.coredetails;

import org.jspecify.annotations.NullMarked;
