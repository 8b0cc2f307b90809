package org.indelible.query.record.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.duties.DutyId;
import org.indelible.events.duties.DutyKind;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.people.Author;
import org.indelible.events.policy.Clause;
import org.indelible.query.record.FactReference;
import org.jspecify.annotations.Nullable;

/**
 * Something owed, with what became of it.
 *
 * @param overdue whether it was open after its due day on the viewpoint's day
 * @param settledOn the day on which it was met or waived, or null while it is owed
 * @param settledBy the stored type of the event that met it, or null
 * @param settledAs how it was met or why it was waived, in the words of the person who says so, or null
 * @param settledByPerson who says so, or null where an event met it
 */
public record DutyLine(
        DutyId duty,
        DutyKind kind,
        Clause clause,
        DutyOwner owner,
        @Nullable LocalDate dueOn,
        @Nullable EntryId entry,
        String about,
        Instant aroseAt,
        FactReference fact,
        DutyStatus status,
        boolean overdue,
        @Nullable LocalDate settledOn,
        @Nullable String settledBy,
        @Nullable String settledAs,
        @Nullable Author settledByPerson,
        List<LocalDate> remindedOn) {}
