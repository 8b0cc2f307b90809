/** Formats of evidence and the program that checks them. Depends on the Java platform only: it is what a stranger runs to check us. */
@NullMarked
package org.indelible.evidence;

import org.jspecify.annotations.NullMarked;
