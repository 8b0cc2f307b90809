package org.indelible.query.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.projection.casefile.FilesKnown;

/** Which roles and which relations to a file open which questions. Whoever administers the system reads nothing, whatever else they are. */
public final class Rights {
    private static final Set<Role> EVERY_FILE = EnumSet.of(Role.DPO, Role.IRO, Role.SM);
    private static final Set<Role> OWN_TEAM = EnumSet.of(Role.TM, Role.LM, Role.ASW, Role.SSW, Role.PA);
    private static final Set<Role> EVERY_NAME =
            EnumSet.of(Role.DPO, Role.IRO, Role.SM, Role.MASH, Role.EDT, Role.LEGAL);
    private static final Set<Role> ACCESS_LOG = EnumSet.of(Role.DPO, Role.AUD);
    private static final Set<Role> REPLAY = EnumSet.of(Role.DPO);
    private static final Set<Role> FINDINGS = EnumSet.of(Role.DPO);
    private static final Set<Role> DESTRUCTION = EnumSet.of(Role.DPO, Role.RM, Role.AUD);
    private static final Set<Role> ACCESS_REQUESTS = EnumSet.of(Role.DPO, Role.RM);
    private static final Set<Role> EXPORTERS = EnumSet.of(Role.LEGAL, Role.DPO);
    private static final Set<Role> OUT_OF_HOURS = EnumSet.of(Role.EDT);
    private static final Set<Role> AGREEMENTS = EnumSet.of(Role.SM, Role.TM, Role.LM, Role.DPO, Role.AUD);
    private static final Set<Role> INCIDENTS = EnumSet.of(Role.DPO);
    private static final Set<Role> MISUSE = EnumSet.of(Role.DPO);

    private Rights() {}

    /** Whether any of the roles may ask for this, whatever file is meant. */
    public static boolean mayAsk(Actor actor, Reach reach) {
        if (actor.roles().isEmpty() || actor.roles().contains(Role.SYS)) return false;
        return switch (reach) {
            case EXPORT -> actor.hasAny(EXPORTERS);
            case RECORD, SUMMARY, SEARCH, OWN_WORK, OWN_FINDINGS -> true;
            case TEAM_WORK -> actor.hasAny(OWN_TEAM);
            case ACCESS_LOG -> actor.hasAny(ACCESS_LOG);
            case REPLAY, EMERGENCIES -> actor.hasAny(REPLAY);
            case FINDINGS -> actor.hasAny(FINDINGS);
            case DESTRUCTION -> actor.hasAny(DESTRUCTION);
            case AGREEMENTS -> actor.hasAny(AGREEMENTS);
            case INCIDENTS -> actor.hasAny(INCIDENTS);
            case MISUSE_CASES, MISUSE -> actor.hasAny(MISUSE);
            case ACCESS_REQUESTS -> actor.hasAny(ACCESS_REQUESTS);
        };
    }

    /** Whether only a purpose of export opens a record: legal staff who hold no other role. */
    static boolean readsOnlyForExport(Actor actor) {
        return actor.roles().equals(Set.of(Role.LEGAL));
    }

    /** By what the person is let in to this file; nothing where they are not. */
    static Optional<String> relation(Actor actor, Reach reach, boolean forExport, Situation situation) {
        var standing = situation.standing();
        var admittance = situation.admittance();
        if (reach == Reach.ACCESS_LOG) return Optional.of(role(actor, ACCESS_LOG));
        if (reach == Reach.ACCESS_REQUESTS) return Optional.of(role(actor, ACCESS_REQUESTS));
        if (reach == Reach.REPLAY) return Optional.of(role(actor, REPLAY));
        if (admittance.restricted()) return Optional.of("restriction");
        if (actor.account().equals(standing.allocated())) return Optional.of("allocation");
        if (actor.hasAny(OWN_TEAM) && actor.team().equals(standing.team())) return Optional.of("team");
        if (admittance.ground() != null && !admittance.ground().equals("emergency"))
            return Optional.of(admittance.ground());
        if (actor.hasAny(EVERY_FILE)) return Optional.of(role(actor, EVERY_FILE));
        if (forExport && actor.hasAny(Set.of(Role.LEGAL))) return Optional.of("role:legal");
        if (reach == Reach.SUMMARY && actor.hasAny(OUT_OF_HOURS) && situation.outOfHours())
            return Optional.of(role(actor, OUT_OF_HOURS));
        return Optional.ofNullable(admittance.ground());
    }

    /** Why nothing lets the person in to this file. */
    static RefusalCode whyNot(Actor actor, Reach reach) {
        return reach == Reach.SUMMARY && actor.hasAny(OUT_OF_HOURS)
                ? RefusalCode.OUTSIDE_DUTY_HOURS
                : RefusalCode.NOT_RELATED;
    }

    /** By what a question about no single file is allowed, once {@link #mayAsk} holds. */
    static String byRole(Actor actor, Reach reach) {
        return switch (reach) {
            case ACCESS_LOG -> role(actor, ACCESS_LOG);
            case REPLAY, EMERGENCIES -> role(actor, REPLAY);
            case DESTRUCTION -> role(actor, DESTRUCTION);
            case FINDINGS -> role(actor, FINDINGS);
            case AGREEMENTS -> role(actor, AGREEMENTS);
            case INCIDENTS -> role(actor, INCIDENTS);
            case MISUSE_CASES, MISUSE -> role(actor, MISUSE);
            case ACCESS_REQUESTS -> role(actor, ACCESS_REQUESTS);
            case OWN_WORK -> "own-work";
            case OWN_FINDINGS -> "own-readings";
            case TEAM_WORK -> "team";
            case RECORD, EXPORT, SUMMARY, SEARCH -> actor.hasAny(EVERY_NAME) ? role(actor, EVERY_NAME) : "own-files";
        };
    }

    /** Whether the person may know of every file that it exists, or that it did. */
    static boolean knowsOfEveryFile(Actor actor) {
        return actor.hasAny(EVERY_FILE) || actor.hasAny(DESTRUCTION) || actor.hasAny(EXPORTERS);
    }

    /** Which files the person may know of at all, at this moment. Of restricted ones whoever must answer for their readers knows too. */
    public static FilesKnown known(Actor actor, Instant at) {
        return new FilesKnown(
                actor.hasAny(EVERY_NAME),
                actor.hasAny(REPLAY),
                actor.hasAny(OWN_TEAM) ? actor.team() : null,
                actor.account(),
                at);
    }

    private static String role(Actor actor, Set<Role> roles) {
        return actor.roles().stream()
                .filter(roles::contains)
                .findFirst()
                .map(role -> "role:" + role.name().toLowerCase(Locale.ROOT))
                .orElse("role");
    }
}
