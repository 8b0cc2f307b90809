/**
 * Confidential segments in the record (HCC-8): what is said of them to those who may read them, and the record of everybody else as if they were not
 * there.
 */
@NullMarked
package org.indelible.query.record.confidential;

import org.jspecify.annotations.NullMarked;
