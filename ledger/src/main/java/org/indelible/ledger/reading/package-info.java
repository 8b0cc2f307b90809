/** Following the sealed order: readers are told at once when more is sealed, and then ask for what lies after the leaf that they know. */
@NullMarked
package org.indelible.ledger.reading;

import org.jspecify.annotations.NullMarked;
