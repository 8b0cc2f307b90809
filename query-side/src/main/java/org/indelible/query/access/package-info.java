/** The one way to the record: every question is judged, answered, recorded as a disclosure, and only then answered to the person who asked. */
@NullMarked
package org.indelible.query.access;

import org.jspecify.annotations.NullMarked;
