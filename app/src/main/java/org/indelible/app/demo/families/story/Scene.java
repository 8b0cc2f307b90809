package org.indelible.app.demo.families.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.acting.Recording;
import org.indelible.command.policy.PolicyPack;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.EnteredFor;
import org.indelible.events.people.Imported;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/** One step of a story on one file: who, when and where, for the act that makes commands of it. */
record Scene(Script script, Step step, String fileName, String told) {
    /** The actor of the step gives this command at its moment. */
    void gives(CaseFileCommand command) {
        gives(versions -> command);
    }

    /** The same, for a command that names a version. */
    void gives(Function<Versions, CaseFileCommand> command) {
        givesAt(at(), actor(), command);
    }

    /** Somebody gives this command at a moment of the act's own. */
    void givesAt(Instant at, Actor by, Function<Versions, CaseFileCommand> command) {
        script.add(new Moment(at, by, command, step.codes(), script.family() + ", " + told + ", " + fileName));
    }

    CaseFileId file() {
        return new CaseFileId(script.id(fileName));
    }

    ToldFile about() {
        return script.about(fileName);
    }

    Actor actor() {
        return script.cast().named(step.by());
    }

    Instant at() {
        return telling().moment(step.at().at());
    }

    PolicyPack pack() {
        return script.packAt(at());
    }

    Telling telling() {
        return script.telling();
    }

    String words(String text) {
        return telling().words(text);
    }

    @Nullable
    String wordsIfAny(@Nullable String text) {
        return text == null ? null : words(text);
    }

    /** The day that the story names, or the day of the step. */
    LocalDate day(@Nullable LocalDate named) {
        return telling().day(named == null ? step.at().at().toLocalDate() : named);
    }

    @Nullable
    LocalDate dayIfAny(@Nullable LocalDate named) {
        return named == null ? null : telling().day(named);
    }

    /** When it happened by the story, or the moment of the step. */
    OccurredAt when(@Nullable Happened happened) {
        return happened == null ? new OccurredAt.At(telling().stated(step.at().at())) : happened.in(telling());
    }

    /** What the actor says of recording in their own name. */
    Recording recording() {
        return recording(null, null);
    }

    /** The same, on somebody's behalf or from an earlier system. */
    Recording recording(@Nullable EnteredFor enteredFor, @Nullable Imported imported) {
        String purpose = Purposes.of(actor());
        return new Recording(purpose, Purposes.inWords(purpose), enteredFor, imported);
    }

    /** The identity of what the story calls by this name on this file, or else of what this step makes. */
    UUID id(@Nullable String named) {
        return script.id(fileName + "/" + (named == null ? told : named));
    }

    EntryId entry(@Nullable String named) {
        return new EntryId(id(named));
    }
}
