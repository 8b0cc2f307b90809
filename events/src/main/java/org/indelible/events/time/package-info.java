/**
 * When something happened, as honestly as it is known, and whether it was written down in time. All days are civil days in
 * Europe/London; nothing here reads a clock.
 */
@NullMarked
package org.indelible.events.time;

import org.jspecify.annotations.NullMarked;
