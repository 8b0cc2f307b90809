package org.indelible.query.access;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.projection.casefile.FileStanding;
import org.jspecify.annotations.Nullable;

/** Judges whether a question may be asked, on tables at least as fresh as it asks for. */
public final class Admission {
    /** What may change with an event that is not projected yet. */
    private static final Set<RefusalCode> SHUT_OUT = EnumSet.of(
            RefusalCode.NOT_RELATED,
            RefusalCode.RESTRICTED,
            RefusalCode.CONFLICT_OF_INTEREST,
            RefusalCode.OUTSIDE_DUTY_HOURS);

    private final Standings standings;
    private final Admittances admittances;
    private final DutyHours dutyHours;
    private final Clock clock;
    private final StaffStandings people;
    private final AccessDecision decision;
    private final Freshness freshness;
    private final Authors authors;
    private final Predicate<CaseFileId> destroyed;

    /** @param destroyed whether nothing of a file is shown any more */
    public Admission(
            Standings standings,
            Admittances admittances,
            DutyHours dutyHours,
            Clock clock,
            StaffStandings people,
            AccessDecision decision,
            Freshness freshness,
            Authors authors,
            Predicate<CaseFileId> destroyed) {
        this.destroyed = destroyed;
        this.standings = standings;
        this.admittances = admittances;
        this.dutyHours = dutyHours;
        this.clock = clock;
        this.people = people;
        this.authors = authors;
        this.decision = decision;
        this.freshness = freshness;
    }

    /**
     * Whether, and by what, the person is let in.
     *
     * @throws NotYetProjected if the tables are too old to judge by, whoever asks; or if they are not as far as asked, and then only to somebody
     *     who is let in, or while they lack something sealed: of a file that exists and of one that does not alike
     */
    <A extends DisclosedAnswer> Verdict judge(AuditedQuery<A> query) {
        if (!freshness.current()) throw new NotYetProjected();
        boolean reachable = isReachable(query);
        boolean fresh = !reachable || isFresh(query);
        var person = people.of(query.asker().actor().account());
        var situation = situation(query);
        var verdict = decision.decide(query, person, situation, false);
        if (isShutOut(verdict) && isAuthor(query)) verdict = decision.decide(query, person, situation, true);
        if (isUnknown(verdict) && isDestroyed(query)) return new Verdict.Denied(RefusalCode.RECORD_DESTROYED);
        if (query.atLeastSequence() != null && isShutOutBecauseBehind(verdict)) throw new NotYetProjected();
        if (!fresh && verdict instanceof Verdict.Allowed) throw new NotYetProjected();
        return reachable || verdict instanceof Verdict.Denied
                ? verdict
                : new Verdict.Denied(RefusalCode.MOMENT_IN_FUTURE);
    }

    /** Whether the question names a file that is known; only then does the record of it belong in that file's lanes. */
    boolean knowsFile(AuditedQuery<?> query) {
        return standing(query) != null;
    }

    private static boolean isShutOut(Verdict verdict) {
        return verdict instanceof Verdict.Denied denied
                && denied.codes().stream().anyMatch(SHUT_OUT::contains);
    }

    private boolean isAuthor(AuditedQuery<?> query) {
        var file = query.file();
        var entry = query.entry();
        return file != null
                && entry != null
                && authors.wrote(query.asker().actor().account(), file, entry);
    }

    /** What is missing may be the file, or what lets the person in. */
    private boolean isShutOutBecauseBehind(Verdict verdict) {
        return (isUnknown(verdict) || isShutOut(verdict)) && freshness.behind();
    }

    private static boolean isUnknown(Verdict verdict) {
        return verdict instanceof Verdict.Denied denied && denied.codes().contains(RefusalCode.NOT_FOUND);
    }

    /** Whose it was is not known any more: only who may know of every file hears more than that it is not there. */
    private boolean isDestroyed(AuditedQuery<?> query) {
        var file = query.file();
        return file != null && Rights.knowsOfEveryFile(query.asker().actor()) && destroyed.test(file);
    }

    /** A sequence that no event has is never waited for, of a file that exists and of one that does not. */
    private boolean isReachable(AuditedQuery<?> query) {
        var file = query.file();
        var sequence = query.atLeastSequence();
        return file == null || sequence == null || freshness.canReach(file, sequence);
    }

    private boolean isFresh(AuditedQuery<?> query) {
        var file = query.file();
        var sequence = query.atLeastSequence();
        return file == null || sequence == null || freshness.reaches(file, sequence);
    }

    private @Nullable Situation situation(AuditedQuery<?> query) {
        var file = query.file();
        var standing = standing(query);
        if (file == null || standing == null) return null;
        var at = clock.instant();
        var account = query.asker().actor().account();
        return new Situation(standing, admittances.towards(file, account, at), dutyHours.isOutOfHours(at));
    }

    private @Nullable FileStanding standing(AuditedQuery<?> query) {
        var file = query.file();
        return file == null ? null : standings.of(file).orElse(null);
    }
}
