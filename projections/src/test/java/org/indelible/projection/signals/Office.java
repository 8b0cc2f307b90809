package org.indelible.projection.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.jspecify.annotations.Nullable;

/** A fictional office of two teams, the files they work on, and surnames as towns have them: a few that many share, and many that few do. */
final class Office {
    static final List<String> TEAMS = List.of("North", "South");
    private static final int FILES_OF_A_TEAM = 60;
    private static final int WORKERS_OF_A_TEAM = 5;
    private static final int SHARED_SURNAMES = 10;
    private static final int OTHER_SURNAMES = 400;

    final List<Staff> staff = new ArrayList<>();
    final List<File> files = new ArrayList<>();
    private final Random chance;

    /** Somebody of the office. */
    record Staff(Actor actor, String kind) {
        String surname() {
            return actor.name().substring(actor.name().indexOf(' ') + 1);
        }

        String team() {
            return actor.team();
        }
    }

    /** A file, allocated to somebody, or closed before the story begins. */
    record File(
            CaseFileId id,
            String name,
            String team,
            String address,
            @Nullable Staff worker,
            boolean closed) {}

    Office(Random chance) {
        this.chance = chance;
        for (String team : TEAMS) {
            for (int i = 0; i < WORKERS_OF_A_TEAM; i++) join("worker", team, Role.ASW);
            join("manager", team, Role.TM);
            for (int i = 0; i < FILES_OF_A_TEAM; i++) file(surname(), team, i < FILES_OF_A_TEAM / 6);
        }
        join("service", "Service", Role.SM);
        join("reviewing", "Reviewing", Role.IRO);
        join("night", "Night", Role.EDT);
        join("legal", "Legal", Role.LEGAL);
    }

    private void join(String kind, String team, Role role) {
        var account = new AccountId(kind + "." + staff.size());
        staff.add(new Staff(
                new Actor(account, "Staff" + staff.size() + " " + surname(), kind, team, Set.of(role)), kind));
    }

    File file(String surname, String team, boolean closed) {
        return file("Child" + files.size() + " " + surname, team, "Street " + chance.nextInt(10_000), closed);
    }

    File file(String name, String team, String address, boolean closed) {
        var workers =
                of("worker").stream().filter(one -> one.team().equals(team)).toList();
        var worker = closed ? null : workers.get(files.size() % workers.size());
        var id = new CaseFileId(new UUID(chance.nextLong(), chance.nextLong()));
        var file = new File(id, name, team, address, worker, closed);
        files.add(file);
        return file;
    }

    List<Staff> of(String kind) {
        return staff.stream().filter(one -> one.kind().equals(kind)).toList();
    }

    /** Open files of a team that are not this person's own work. */
    List<File> ofColleagues(Staff who) {
        return files.stream()
                .filter(file -> file.team().equals(who.team()) && !file.closed() && !who.equals(file.worker()))
                .toList();
    }

    /** The three in ten of the people who share a surname with many. */
    private String surname() {
        return chance.nextInt(10) < 3
                ? "Common" + chance.nextInt(SHARED_SURNAMES)
                : "Rare" + chance.nextInt(OTHER_SURNAMES);
    }
}
