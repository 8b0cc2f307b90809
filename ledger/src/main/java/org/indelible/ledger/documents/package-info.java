/**
 * The bytes of documents: encrypted under their entry's key before they leave the application, kept under the digest of the ciphertext in the
 * database or in a directory, and deleted with the key.
 */
@NullMarked
package org.indelible.ledger.documents;

import org.jspecify.annotations.NullMarked;
