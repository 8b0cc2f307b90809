/**
 * Writes the fictional families of the demo into an empty ledger, through the commands and with the clock of their days. Nothing outside this
 * package can move the clock, and nothing can once the families are there.
 */
@NullMarked
package org.indelible.app.demo.families;

import org.jspecify.annotations.NullMarked;
