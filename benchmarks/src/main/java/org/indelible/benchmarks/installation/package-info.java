/** The product as it is wired by its own application, once for each thing that is compared. */
@NullMarked
package org.indelible.benchmarks.installation;

import org.jspecify.annotations.NullMarked;
