/** What may be done about a finding: the data protection officer asks, the person concerned answers, and it is dismissed or becomes a misuse case (HCC-15.3). */
@NullMarked
package org.indelible.command.signals;

import org.jspecify.annotations.NullMarked;
