/**
 * Reading in the sealed order: streams that hand out sealed events by leaf index and say at once when more are sealed, and the processors that
 * build tables from them, each batch's rows and position in one transaction.
 */
@NullMarked
package org.indelible.ledger.reading;

import org.jspecify.annotations.NullMarked;
