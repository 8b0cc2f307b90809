/** Requests of people for their own record (HCC-9.3), and the clock that runs for their answer. */
@NullMarked
package org.indelible.command.accessrequests;

import org.jspecify.annotations.NullMarked;
