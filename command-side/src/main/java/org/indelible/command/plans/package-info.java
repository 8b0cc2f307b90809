/** Plans, orders, looked-after periods, leaving care and involvements: facts with their own dates. */
@NullMarked
package org.indelible.command.plans;

import org.jspecify.annotations.NullMarked;
