/** Emergency openings of files, and their review. */
@NullMarked
package org.indelible.app.emergency;

import org.jspecify.annotations.NullMarked;
