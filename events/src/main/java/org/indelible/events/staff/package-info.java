/** What is said of a member of staff as a person: the confidentiality agreement, and log-ins that are not safe any more. */
@NullMarked
package org.indelible.events.staff;

import org.jspecify.annotations.NullMarked;
