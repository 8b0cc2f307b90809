/** The bytes of documents: released when it is on record that they are. */
@NullMarked
package org.indelible.query.documents;

import org.jspecify.annotations.NullMarked;
