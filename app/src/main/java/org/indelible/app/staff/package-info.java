/** What concerns members of staff as people: the confidentiality agreement, their log-ins, and what happened to them. */
@NullMarked
package org.indelible.app.staff;

import org.jspecify.annotations.NullMarked;
