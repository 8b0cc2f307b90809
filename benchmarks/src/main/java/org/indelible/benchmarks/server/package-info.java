/** The PostgreSQL server on which every side runs, set up like the embedded one, and the programs that are run against it. */
@NullMarked
package org.indelible.benchmarks.server;

import org.jspecify.annotations.NullMarked;
