/** Emergency openings of files, for whoever looks at them afterwards. */
@NullMarked
package org.indelible.projection.emergency;

import org.jspecify.annotations.NullMarked;
