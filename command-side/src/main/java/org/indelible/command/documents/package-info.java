/** Documents on one file: what they must be to be kept. */
@NullMarked
package org.indelible.command.documents;

import org.jspecify.annotations.NullMarked;
