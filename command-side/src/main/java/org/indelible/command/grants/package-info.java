/** Access to one file for one person and for a time. */
@NullMarked
package org.indelible.command.grants;

import org.jspecify.annotations.NullMarked;
