/** Plans, orders, looked-after periods and who is involved: the facts that decide when a case may close (HCC-12.7 to 12.15). */
@NullMarked
package org.indelible.events.plans;

import org.jspecify.annotations.NullMarked;
