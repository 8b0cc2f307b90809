/**
 * The ledger's database as its logins see it: who may connect, how the schema comes to be, and the check at every start that grants, triggers
 * and durability settings are still what they must be.
 */
@NullMarked
package org.indelible.ledger.database;

import org.jspecify.annotations.NullMarked;
