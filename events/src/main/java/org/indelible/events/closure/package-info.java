/** Closing and reopening (HCC-12): every step a recorded fact, every gap named at once. */
@NullMarked
package org.indelible.events.closure;

import org.jspecify.annotations.NullMarked;
