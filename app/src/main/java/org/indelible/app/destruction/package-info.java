/** Legal holds, destruction by two people, the work that follows, and its certificate. */
@NullMarked
package org.indelible.app.destruction;

import org.jspecify.annotations.NullMarked;
