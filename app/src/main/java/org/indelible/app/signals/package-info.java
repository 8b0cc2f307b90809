/** Findings in the disclosure log over HTTP: for the data protection officer, and for whom they concern. */
@NullMarked
package org.indelible.app.signals;

import org.jspecify.annotations.NullMarked;
