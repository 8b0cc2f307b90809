/** Confidential segments over HTTP. */
@NullMarked
package org.indelible.app.confidential;

import org.jspecify.annotations.NullMarked;
