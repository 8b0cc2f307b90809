/** Requests of people for their own record (HCC-9.3): what was asked, how the clock ran, and how it ended. */
@NullMarked
package org.indelible.events.accessrequests;

import org.jspecify.annotations.NullMarked;
