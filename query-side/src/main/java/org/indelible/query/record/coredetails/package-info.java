/** Core details in the record: each with its source and its time of validity, and what they say about whom the file is about. */
@NullMarked
package org.indelible.query.record.coredetails;

import org.jspecify.annotations.NullMarked;
