/** The tables of the access log, on the real server. */
@NullMarked
package org.indelible.projection.access;

import org.jspecify.annotations.NullMarked;
