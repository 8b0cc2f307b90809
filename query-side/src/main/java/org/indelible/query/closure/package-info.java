/** How far a file is from its closing: every gate of the policy, met or not (HCC-12). */
@NullMarked
package org.indelible.query.closure;

import org.jspecify.annotations.NullMarked;
