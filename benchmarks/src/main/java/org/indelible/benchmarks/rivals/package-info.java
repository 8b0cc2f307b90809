/** What others need for an append of the same bytes. */
@NullMarked
package org.indelible.benchmarks.rivals;

import org.jspecify.annotations.NullMarked;
