/** The API without what lies behind it, for tests of its addresses. */
@NullMarked
package org.indelible.app.http;

import org.jspecify.annotations.NullMarked;
