/** The stores of documents, both against one contract. */
@NullMarked
package org.indelible.ledger.documents;

import org.jspecify.annotations.NullMarked;
