/** Opens a file to one person for a time. */
@NullMarked
package org.indelible.app.grants;

import org.jspecify.annotations.NullMarked;
