/** Case summaries: recorded at referral and every six weeks, final at once. */
@NullMarked
package org.indelible.command.summaries;

import org.jspecify.annotations.NullMarked;
