/** The catalogue of all events: what the stored names mean. */
@NullMarked
package org.indelible.events;

import org.jspecify.annotations.NullMarked;
