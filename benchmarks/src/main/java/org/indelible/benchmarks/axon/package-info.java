/** The product's own aggregate on other engines of Axon: stock, and one that only shares commits. */
@NullMarked
package org.indelible.benchmarks.axon;

import org.jspecify.annotations.NullMarked;
