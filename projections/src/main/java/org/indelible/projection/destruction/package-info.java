/** What is being destroyed, and what was. */
@NullMarked
package org.indelible.projection.destruction;

import org.jspecify.annotations.NullMarked;
