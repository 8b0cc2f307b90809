/** Reading a file: its front page, and the whole record from any point in time. */
@NullMarked
package org.indelible.query.casefile;

import org.jspecify.annotations.NullMarked;
