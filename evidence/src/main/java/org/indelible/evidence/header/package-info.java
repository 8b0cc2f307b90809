/** The event header: the bytes whose SHA-256 is the event hash, and so the thing that every chain, seal and receipt vouches for. */
@NullMarked
package org.indelible.evidence.header;

import org.jspecify.annotations.NullMarked;
