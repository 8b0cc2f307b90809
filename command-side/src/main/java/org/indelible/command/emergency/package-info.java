/** Emergency openings of a file, and their review. */
@NullMarked
package org.indelible.command.emergency;

import org.jspecify.annotations.NullMarked;
