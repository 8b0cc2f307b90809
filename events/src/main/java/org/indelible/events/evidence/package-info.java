/** Evidence exports: what was asked for, at which moment, and the digest of what was made. */
@NullMarked
package org.indelible.events.evidence;

import org.jspecify.annotations.NullMarked;
