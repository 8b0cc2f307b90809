/**
 * A BagIt 1.0 bag (RFC 8493) in a zip file whose bytes are completely determined by its contents: nothing is compressed, nothing is dated, nothing is optional. So a
 * reader can demand every byte to be what a writer would have written, and no byte of the file can change unnoticed.
 */
@NullMarked
package org.indelible.evidence.bag;

import org.jspecify.annotations.NullMarked;
