/** The way of a command from the edge to the ledger: one moment, one append, one receipt; a refusal is recorded, and nothing else. */
@NullMarked
package org.indelible.app.commands;

import org.jspecify.annotations.NullMarked;
