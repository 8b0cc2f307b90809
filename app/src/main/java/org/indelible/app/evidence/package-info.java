/** Evidence exports: the record as JSON and as a page that people read, packed so that anybody verifies it offline. */
@NullMarked
package org.indelible.app.evidence;

import org.jspecify.annotations.NullMarked;
