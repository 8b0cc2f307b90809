/** The agreements register, and the incidents about log-ins. */
@NullMarked
package org.indelible.query.staff;

import org.jspecify.annotations.NullMarked;
