package org.indelible.projection.signals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one file, with what was on record of both at that moment.
 *
 * @param purpose the purpose that was given, a code of the pack
 * @param allowedBy by what the reader was let in
 * @param day the London day
 * @param ownName whether the file bears the reader's full name
 * @param surname whether the file bears the reader's surname
 * @param address whether a file in the reader's own name is of the same address
 * @param closedOn the day on which the file was closed, or null where it is open
 * @param refusedBefore whether the reader was refused this file shortly before, and nothing has changed that would let them in
 */
public record FileRead(
        String purpose,
        String allowedBy,
        LocalDate day,
        boolean ownName,
        boolean surname,
        boolean address,
        @Nullable LocalDate closedOn,
        boolean restricted,
        boolean refusedBefore) {
    private static final String ROLE = "role:";
    private static final String ALLOCATION = "allocation";

    /** Whether nothing but a role let the reader in. */
    boolean byRoleAlone() {
        return allowedBy.startsWith(ROLE);
    }

    /** Whether the file was the reader's own work. */
    boolean allocated() {
        return allowedBy.equals(ALLOCATION);
    }
}
