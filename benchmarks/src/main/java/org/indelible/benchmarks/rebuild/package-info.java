/** A chronology built from all events: what a rebuild of the product is compared with. */
@NullMarked
package org.indelible.benchmarks.rebuild;

import org.jspecify.annotations.NullMarked;
