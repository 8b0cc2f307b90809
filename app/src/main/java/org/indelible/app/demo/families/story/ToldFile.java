package org.indelible.app.demo.families.story;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.casefile.Subject;
import org.indelible.events.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Whom a file of a story is about; a child of the statutory service where nothing else is said. */
record ToldFile(
        String name,
        @Nullable LocalDate born,
        @Nullable LocalDate expected,
        @Nullable FileKind kind,
        @Nullable ServiceArea service) {

    FileKind kindOrChild() {
        return Objects.requireNonNullElse(kind, FileKind.CHILD);
    }

    ServiceArea serviceOrStatutory() {
        return Objects.requireNonNullElse(service, ServiceArea.STATUTORY);
    }

    Subject subject(UUID person, Telling telling) {
        return new Subject(
                new PersonId(person),
                name,
                born == null ? null : telling.day(born),
                expected == null ? null : telling.day(expected));
    }
}
