/** The way to closure in the record: every step answered, every request (HCC-12). */
@NullMarked
package org.indelible.query.record.closure;

import org.jspecify.annotations.NullMarked;
