/** Of which notes something is confidential, as the tables know it: which events say so, and which readers they name (HCC-8). */
@NullMarked
package org.indelible.projection.confidential;

import org.jspecify.annotations.NullMarked;
