/** Pages that follow one another, by a cursor that says where the last one ended. */
@NullMarked
package org.indelible.query.paging;

import org.jspecify.annotations.NullMarked;
