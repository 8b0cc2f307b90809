/** Case summaries over HTTP. */
@NullMarked
package org.indelible.app.summaries;

import org.jspecify.annotations.NullMarked;
