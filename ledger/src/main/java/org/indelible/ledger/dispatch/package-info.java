/** How commands reach their aggregates: each in a unit of work of its own, and again in a new one when another append was faster. */
@NullMarked
package org.indelible.ledger.dispatch;

import org.jspecify.annotations.NullMarked;
