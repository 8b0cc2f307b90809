/** Core details: what may be recorded before and after birth, and with which reason. */
@NullMarked
package org.indelible.command.coredetails;

import org.jspecify.annotations.NullMarked;
