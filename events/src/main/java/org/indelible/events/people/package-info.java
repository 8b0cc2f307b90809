/** Who acted, who wrote, who spoke: kept apart, because a court and the child ask each question separately. */
@NullMarked
package org.indelible.events.people;

import org.jspecify.annotations.NullMarked;
