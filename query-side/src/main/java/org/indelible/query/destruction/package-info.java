/** What was destroyed, why, by whose decision, and how that is proven. */
@NullMarked
package org.indelible.query.destruction;

import org.jspecify.annotations.NullMarked;
