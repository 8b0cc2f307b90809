/** Access to one file for one person and for a time (HCC-10). */
@NullMarked
package org.indelible.events.grants;

import org.jspecify.annotations.NullMarked;
