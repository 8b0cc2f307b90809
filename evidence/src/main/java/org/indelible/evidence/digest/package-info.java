/** The one hash function of the format, SHA-256, with the few ways the format feeds it. */
@NullMarked
package org.indelible.evidence.digest;

import org.jspecify.annotations.NullMarked;
