/** The register of requests of people for their own record. */
@NullMarked
package org.indelible.projection.accessrequests;

import org.jspecify.annotations.NullMarked;
