/** The tables of case files, on the real server. */
@NullMarked
package org.indelible.projection.casefile;

import org.jspecify.annotations.NullMarked;
