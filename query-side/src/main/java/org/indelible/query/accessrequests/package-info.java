/** The register of requests of people for their own record, and who had looked at it. */
@NullMarked
package org.indelible.query.accessrequests;

import org.jspecify.annotations.NullMarked;
