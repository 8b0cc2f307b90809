/** Emergency openings, shown to whoever looks at them afterwards. */
@NullMarked
package org.indelible.query.emergency;

import org.jspecify.annotations.NullMarked;
