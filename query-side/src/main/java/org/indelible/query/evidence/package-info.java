/** What became of evidence exports. */
@NullMarked
package org.indelible.query.evidence;

import org.jspecify.annotations.NullMarked;
