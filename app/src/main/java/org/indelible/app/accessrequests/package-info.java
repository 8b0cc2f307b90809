/** Requests of people for their own record over HTTP. */
@NullMarked
package org.indelible.app.accessrequests;

import org.jspecify.annotations.NullMarked;
