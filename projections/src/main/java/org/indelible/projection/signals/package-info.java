/** Which readings stand out, and why: rules over the disclosure log, each a pure function, and the tables of what they find. No name and no address is kept, only keyed hashes of them. */
@NullMarked
package org.indelible.projection.signals;

import org.jspecify.annotations.NullMarked;
