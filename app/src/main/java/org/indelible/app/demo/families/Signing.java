package org.indelible.app.demo.families;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.indelible.app.commands.CommandRequest;
import org.indelible.command.staff.RecordAgreementSigned;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;

/** Everybody in the demo has signed the confidentiality agreement before the first family is told (HCC-15.1): one manager records it, and for that manager another. */
final class Signing {
    private final List<Actor> people;
    private final Seeding seeding;

    Signing(List<Actor> people, Seeding seeding) {
        this.people = people;
        this.seeding = seeding;
    }

    void on(LocalDate day) {
        Actor manager = one(Role.TM);
        Actor above = one(Role.SM);
        for (Actor person : people) record(person, person.equals(manager) ? above : manager, day);
        seeding.admit();
    }

    private Actor one(Role role) {
        return people.stream()
                .filter(person -> person.hasAny(Set.of(role)))
                .findFirst()
                .orElseThrow();
    }

    private void record(Actor person, Actor by, LocalDate day) {
        var request = UUID.nameUUIDFromBytes(("demo/agreement/" + person.account()).getBytes(StandardCharsets.UTF_8));
        seeding.desk()
                .give(
                        new RecordAgreementSigned(
                                seeding.members().of(person.account()), person.account(), day, day, day),
                        by,
                        CommandRequest.of(request));
    }
}
