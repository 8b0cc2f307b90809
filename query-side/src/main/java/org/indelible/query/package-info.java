/** Questions to the record and their answers; every one of them passes {@link org.indelible.query.access.Disclosures}. */
@NullMarked
package org.indelible.query;

import org.jspecify.annotations.NullMarked;
