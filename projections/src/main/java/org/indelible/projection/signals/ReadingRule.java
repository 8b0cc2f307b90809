package org.indelible.projection.signals;

/** A rule that judges one reading of one file by what is on record at that moment. */
public sealed interface ReadingRule extends Rule
        permits NoRelationship, OwnRecord, SameAddress, SameSurname, ClosedFile, RestrictedFile, AfterRefusal {
    /** Whether the reading stands out. */
    boolean standsOut(FileRead read);
}
