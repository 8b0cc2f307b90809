package org.indelible.events.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.indelible.events.ImpossibleValue;

/**
 * The identity of the stream about one account: a pseudonym that the ledger derives from the account under a secret of its own, so that the name of a
 * stream tells nobody whose it is. Its text form, which names the stream, can be no file's.
 *
 * @param value 32 hexadecimal digits in lower case
 */
public record StaffMemberId(@JsonValue String value) {
    private static final Pattern PSEUDONYM = Pattern.compile("[0-9a-f]{32}");

    @JsonCreator
    public StaffMemberId {
        if (!PSEUDONYM.matcher(value).matches())
            throw new ImpossibleValue("staff-member-malformed", "This must be 32 hexadecimal digits.");
    }

    @Override
    public String toString() {
        return "staff/" + value;
    }
}
