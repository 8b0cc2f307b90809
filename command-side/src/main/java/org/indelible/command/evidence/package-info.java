/** Evidence exports: who may ask for a package of which moment, and what came of it. */
@NullMarked
package org.indelible.command.evidence;

import org.jspecify.annotations.NullMarked;
