/** What stands out in the disclosure log, for the data protection officer; and what the person concerned was asked about it. */
@NullMarked
package org.indelible.query.signals;

import org.jspecify.annotations.NullMarked;
