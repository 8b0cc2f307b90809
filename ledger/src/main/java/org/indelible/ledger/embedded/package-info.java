/**
 * A PostgreSQL server that Indelible brings along and keeps in a directory of its own, for the demo, the tests and small installations.
 *
 * <p>What it promises: durable commits, no way in but the four logins with generated passwords over the loopback interface, and a start that
 * recovers by itself from being killed at any moment, the very first start included. It guards against mistakes, not against the owner of the machine.
 */
@NullMarked
package org.indelible.ledger.embedded;

import org.jspecify.annotations.NullMarked;
