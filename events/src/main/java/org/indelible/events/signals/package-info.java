/** What stands out in the disclosure log, and what people did about it: a stream per finding, which begins when somebody first acts on it. */
@NullMarked
package org.indelible.events.signals;

import org.jspecify.annotations.NullMarked;
