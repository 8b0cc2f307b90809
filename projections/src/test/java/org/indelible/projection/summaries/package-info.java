/** The tables of case summaries, on the real server. */
@NullMarked
package org.indelible.projection.summaries;

import org.jspecify.annotations.NullMarked;
