package org.indelible.command.coredetails;

import java.time.LocalDate;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.coredetails.LossRecorded;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file's child is born, as far as the record goes: what decides about ethnicity, religion and being seen (HCC-6.2, 6.3, 6.12).
 *
 * @param ofChild whether the file is about a child at all
 * @param expected whether the file was opened before the birth
 * @param lost whether the child will not be born
 */
public record Birth(
        boolean ofChild, boolean expected, @Nullable LocalDate bornOn, boolean lost) {
    /** Of a file about which nothing is known yet. */
    public static final Birth UNKNOWN = new Birth(false, false, null, false);

    /** As the file was opened. */
    public static Birth of(CaseFileOpened event) {
        return new Birth(
                event.kind() == FileKind.CHILD,
                event.subject().isUnborn(),
                event.subject().bornOn(),
                false);
    }

    /** After the birth was recorded, which ends a loss recorded in error. */
    public Birth after(BirthRecorded event) {
        return new Birth(ofChild, expected, event.bornOn(), false);
    }

    /** After a core detail was recorded: a date of birth that is a day replaces the one known before. */
    public Birth after(CoreDetailRecorded event) {
        LocalDate day = event.detail().kind() == CoreDetailKind.DATE_OF_BIRTH
                ? DateOfBirthMustBeDay.parsed(event.detail().value())
                : null;
        return day == null ? this : new Birth(ofChild, expected, day, lost);
    }

    /** After it was recorded that the child will not be born. */
    public Birth after(LossRecorded event) {
        return new Birth(ofChild, expected, bornOn, true);
    }

    /** Whether a birth is still awaited. */
    public boolean isAwaited() {
        return isUnborn() && !lost;
    }

    /** Whether the child is not born. */
    public boolean isUnborn() {
        return expected && bornOn == null;
    }

    /** Whether the child was not born yet when this happened (HCC-6.12). */
    public boolean wasUnbornAt(OccurredAt occurredAt) {
        return isUnborn()
                || (ofChild && bornOn != null && occurredAt.lastPossibleDay().isBefore(bornOn));
    }
}
