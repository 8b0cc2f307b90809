/** What it costs, side by side with what others cost, in one run on one server. */
@NullMarked
package org.indelible.benchmarks;

import org.jspecify.annotations.NullMarked;
