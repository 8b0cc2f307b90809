/**
 * The keys of what is recorded: one per case file, one per entry under it, one per month for names in metadata. File keys and audit keys are wrapped by
 * a key-encryption key outside the database. Deleting a wrapped key destroys what it opened, in every copy of the ledger at once, and nothing else.
 */
@NullMarked
package org.indelible.ledger.keys;

import org.jspecify.annotations.NullMarked;
