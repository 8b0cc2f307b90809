/** The tables about members of staff, on the real server. */
@NullMarked
package org.indelible.projection.staff;

import org.jspecify.annotations.NullMarked;
