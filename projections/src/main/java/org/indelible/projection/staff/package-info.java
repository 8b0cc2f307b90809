/** What is known of members of staff as people: who has signed the confidentiality agreement, whose sessions have ended, and the incidents about log-ins. */
@NullMarked
package org.indelible.projection.staff;

import org.jspecify.annotations.NullMarked;
