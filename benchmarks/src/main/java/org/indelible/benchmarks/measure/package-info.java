/** How is measured: clients in a closed loop, interleaved rounds, medians, a table. */
@NullMarked
package org.indelible.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
