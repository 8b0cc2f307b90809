/** What came to a record between two moments at which it was known. */
@NullMarked
package org.indelible.query.comparison;

import org.jspecify.annotations.NullMarked;
