/** Plans, orders, care and involvements over HTTP. */
@NullMarked
package org.indelible.app.plans;

import org.jspecify.annotations.NullMarked;
