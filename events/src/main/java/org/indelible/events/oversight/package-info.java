/** Management decisions: the label, the reasons and the actions that managers require (HCC-5.18, 12.3). */
@NullMarked
package org.indelible.events.oversight;

import org.jspecify.annotations.NullMarked;
