/** Plans, orders, looked-after periods, leaving care and involvements in the record, as far as they had begun. */
@NullMarked
package org.indelible.query.record.plans;

import org.jspecify.annotations.NullMarked;
