/** Case files as the tables know them: where they stand, and which events make their front page. */
@NullMarked
package org.indelible.projection.casefile;

import org.jspecify.annotations.NullMarked;
