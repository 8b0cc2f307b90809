package org.indelible.query.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.indelible.events.access.AccessVerdict;
import org.indelible.projection.staff.StaffStanding;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask what. A pure function of the person's roles, team and account, whether they have signed the confidentiality agreement (HCC-15.1), the
 * purpose, the question's reach, how the file stands towards them now, and whether the one entry asked for is their own: what one wrote one may read back, revise and finalise (HCC-5.5). What does not depend on the file is judged first, so that a refusal never tells whether a file exists.
 */
public final class AccessDecision {
    /** Told with the purposes that are open to whoever asks. */
    private static final Set<RefusalCode> OF_PURPOSES =
            Set.of(RefusalCode.UNKNOWN_PURPOSE, RefusalCode.PURPOSE_NOT_ALLOWED);

    /** The one purpose for which readings are looked at that stand out. */
    private static final String DATA_PROTECTION = "data-protection";

    private final Purposes purposes;

    public AccessDecision(Purposes purposes) {
        this.purposes = purposes;
    }

    /**
     * Decides a question.
     *
     * @param person where whoever asks stands as a member of staff
     * @param situation how the file stands towards the person, or null where the question names no file, or one that is not known
     * @param author whether it asks for one entry, and the person wrote it
     */
    public <A extends DisclosedAnswer> Verdict decide(
            AuditedQuery<A> query, StaffStanding person, @Nullable Situation situation, boolean author) {
        var asker = query.asker();
        var codes = new ArrayList<>(PurposeRules.check(asker, purposes));
        if (!Rights.mayAsk(asker.actor(), query.reach())) codes.addFirst(RefusalCode.ROLE_NOT_ALLOWED);
        if (codes.isEmpty() && query.reach() == Reach.FINDINGS && !isForDataProtection(asker))
            codes.add(RefusalCode.PURPOSE_NOT_ALLOWED);
        if (codes.isEmpty() && onlyForExport(query) && !isForExport(asker)) codes.add(RefusalCode.PURPOSE_NOT_ALLOWED);
        if (!codes.isEmpty())
            return new Verdict.Denied(codes, codes.stream().anyMatch(OF_PURPOSES::contains) ? open(query) : List.of());
        if (!person.hasSignedAgreement()) return new Verdict.Denied(RefusalCode.AGREEMENT_MISSING);
        if (query.file() == null) return allowed(Rights.byRole(asker.actor(), query.reach()));
        return situation == null
                ? new Verdict.Denied(RefusalCode.NOT_FOUND)
                : ofFile(asker, query.reach(), situation, author);
    }

    /** A restriction is judged before what lets in, and a conflict of interest after: it is told only to whoever would be let in without it. */
    private Verdict ofFile(Asker asker, Reach reach, Situation situation, boolean author) {
        if (situation.isClosedFor(reach)) return new Verdict.Denied(RefusalCode.RESTRICTED);
        var by = Rights.relation(asker.actor(), reach, isForExport(asker), situation)
                .or(() -> author ? Optional.of("author") : Optional.empty());
        if (by.isEmpty()) return new Verdict.Denied(Rights.whyNot(asker.actor(), reach));
        if (situation.admittance().conflicted()) return new Verdict.Denied(RefusalCode.CONFLICT_OF_INTEREST);
        boolean admitted = by.get().equals(situation.admittance().ground());
        return new Verdict.Allowed(
                new AccessVerdict(by.get(), purposes.pack()),
                admitted ? situation.admittance().until() : null);
    }

    private static boolean onlyForExport(AuditedQuery<?> query) {
        return EnumSet.of(Reach.RECORD, Reach.EXPORT, Reach.SUMMARY, Reach.SEARCH)
                        .contains(query.reach())
                && Rights.readsOnlyForExport(query.asker().actor());
    }

    private List<String> open(AuditedQuery<?> query) {
        return purposes.all().stream()
                .filter(purpose -> query.asker().actor().hasAny(purpose.roles()))
                .filter(purpose -> purpose.forExport() || !onlyForExport(query))
                .filter(purpose ->
                        query.reach() != Reach.FINDINGS || purpose.code().equals(DATA_PROTECTION))
                .map(ReadingPurpose::code)
                .sorted()
                .toList();
    }

    private static boolean isForDataProtection(Asker asker) {
        var purpose = asker.purpose();
        return purpose != null && purpose.code().equals(DATA_PROTECTION);
    }

    private boolean isForExport(Asker asker) {
        var purpose = asker.purpose();
        return purpose != null
                && purposes.find(purpose.code())
                        .filter(ReadingPurpose::forExport)
                        .isPresent();
    }

    private Verdict allowed(String by) {
        return new Verdict.Allowed(new AccessVerdict(by, purposes.pack()), null);
    }
}
