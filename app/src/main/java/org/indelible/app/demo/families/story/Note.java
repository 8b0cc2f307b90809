package org.indelible.app.demo.families.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.indelible.command.acting.Recording;
import org.indelible.command.notes.AddCaseNote;
import org.indelible.command.notes.FinaliseRecord;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.notes.Contemporaneity;
import org.indelible.events.notes.Decision;
import org.indelible.events.notes.NoteContent;
import org.indelible.events.notes.NoteType;
import org.indelible.events.notes.Provenance;
import org.indelible.events.notes.Visit;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.EnteredFor;
import org.indelible.events.people.Imported;
import org.indelible.events.time.LondonTime;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/**
 * A note is written, and finalised by its author a few minutes later where the story says nothing else.
 *
 * @param as what the story calls it, where it comes back to it
 * @param present who was there, {@code Temi Marsh (mother)}
 * @param seen whether the child of the file was seen; {@code alone}, by the worker alone; both for visits only
 * @param pregnancy how the pregnancy progresses, for visits about a child not yet born
 * @param enteredFor the user for whom it is typed
 * @param draft whether it stays a draft, or is finalised in a step of its own
 */
record Note(
        @Nullable String as,
        NoteType type,
        @Nullable Happened happened,
        String title,
        List<ToldSegment> text,
        @Nullable List<String> present,
        @Nullable List<ToldAction> actions,
        @Nullable List<Decision> decisions,
        @Nullable Boolean seen,
        @Nullable Boolean alone,
        @Nullable String pregnancy,
        @Nullable Provenance provenance,
        @Nullable Contemporaneity written,
        @Nullable String enteredFor,
        @Nullable Imported imported,
        boolean draft,
        @Nullable Finalised finalised)
        implements Act {
    private static final Duration A_FEW_MINUTES = Duration.ofMinutes(9);

    /** Finalised by somebody else, or at another time; {@code late} as for a {@link Step}. */
    record Finalised(ToldTime at, @Nullable Integer late, String by) {}

    /** A note that its author writes and finalises in one sitting. */
    static Note of(
            NoteType type,
            Happened happened,
            String title,
            List<ToldSegment> text,
            List<String> present,
            List<Decision> decisions,
            @Nullable Visit visit) {
        return new Note(
                null,
                type,
                happened,
                title,
                text,
                present,
                null,
                decisions,
                visit == null ? null : visit.seen(),
                visit == null ? null : visit.seenAlone(),
                visit == null ? null : visit.pregnancyProgress(),
                null,
                null,
                null,
                null,
                false,
                null);
    }

    @Override
    public void play(Scene scene) {
        EntryId entry = scene.entry(as);
        scene.script().keep(entry.value(), this);
        Instant saved = at(scene, scene.step().at(), scene.step().late());
        var command = new AddCaseNote(scene.file(), entry, type, content(scene, text, happened), recording(scene));
        scene.givesAt(saved, scene.actor(), versions -> command);
        if (draft || !scene.step().codes().isEmpty()) return;
        if (finalised == null) {
            finalise(scene, entry, saved.plus(A_FEW_MINUTES), scene.actor());
        } else {
            Actor by = scene.script().cast().named(finalised.by());
            finalise(scene, entry, at(scene, finalised.at(), finalised.late()), by);
        }
    }

    private static void finalise(Scene scene, EntryId entry, Instant at, Actor by) {
        scene.givesAt(at, by, versions -> new FinaliseRecord(scene.file(), entry, versions.of(entry), null));
    }

    /** The moment told, or so many working days after the limit of this note, at the same time of day. */
    private Instant at(Scene scene, ToldTime told, @Nullable Integer late) {
        if (late == null) return scene.telling().moment(told.at());
        var pack = scene.pack();
        LocalDate due = pack.timeliness()
                .due(scene.when(happened), pack.note(type).recordedWithin())
                .orElseThrow();
        LocalDate day = pack.workingDays().after(due, late);
        return day.atTime(told.at().toLocalTime()).atZone(LondonTime.ZONE).toInstant();
    }

    /** The content, with this text and this time. */
    NoteContent content(Scene scene, List<ToldSegment> segments, @Nullable Happened at) {
        OccurredAt when = scene.when(at);
        return new NoteContent(
                scene.words(title),
                when,
                segments.stream()
                        .map(segment -> segment.in(scene.telling(), when))
                        .toList(),
                orNone(present).stream().map(Named::present).toList(),
                orNone(actions).stream()
                        .map(action -> action.in(scene.telling()))
                        .toList(),
                orNone(decisions),
                seen == null && alone == null && pregnancy == null ? null : new Visit(seen, alone, pregnancy),
                Objects.requireNonNullElse(provenance, Provenance.TYPED),
                Objects.requireNonNullElse(written, Contemporaneity.NOT_CLAIMED),
                supervisor(scene));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** Who finalises a supervision note by the story; null for every other note. */
    private @Nullable AccountId supervisor(Scene scene) {
        if (!isSupervision()) return null;
        Actor supervisor =
                finalised == null ? scene.actor() : scene.script().cast().named(finalised.by());
        return supervisor.account();
    }

    private boolean isSupervision() {
        return type.value().endsWith("supervision");
    }

    Recording recording(Scene scene) {
        Recording usual = scene.recording(enteredFor(scene), imported);
        return isSupervision() && usual.purpose().equals("casework")
                ? new Recording(Purposes.SUPERVISION, null, usual.enteredFor(), usual.imported())
                : usual;
    }

    private @Nullable EnteredFor enteredFor(Scene scene) {
        if (enteredFor == null) return null;
        Actor other = scene.script().cast().named(enteredFor);
        return new EnteredFor(other.name(), other.jobTitle());
    }
}
