package org.indelible.query.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.indelible.events.access.AccessVerdict;
import org.indelible.projection.casefile.FileStanding;
import org.indelible.projection.staff.StaffStanding;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask what. A pure function of the person's roles, team and account, whether they have signed the confidentiality agreement (HCC-15.1), the
 * purpose, the question's reach, where the file stands now, and whether the one entry asked for is their own: what one wrote one may read back, revise and finalise (HCC-5.5). What does not depend on the file is judged first, so that a refusal never tells whether a file exists.
 */
public final class AccessDecision {
    /** Told with the purposes that are open to whoever asks. */
    private static final Set<RefusalCode> OF_PURPOSES =
            Set.of(RefusalCode.UNKNOWN_PURPOSE, RefusalCode.PURPOSE_NOT_ALLOWED);

    private final Purposes purposes;

    public AccessDecision(Purposes purposes) {
        this.purposes = purposes;
    }

    /**
     * Decides a question.
     *
     * @param person where whoever asks stands as a member of staff
     * @param standing where the file stands, or null where the question names no file, or one that is not known
     * @param author whether it asks for one entry, and the person wrote it
     */
    public <A extends DisclosedAnswer> Verdict decide(
            AuditedQuery<A> query, StaffStanding person, @Nullable FileStanding standing, boolean author) {
        var asker = query.asker();
        var codes = new ArrayList<>(PurposeRules.check(asker, purposes));
        if (!Rights.mayAsk(asker.actor(), query.reach())) codes.addFirst(RefusalCode.ROLE_NOT_ALLOWED);
        if (codes.isEmpty() && onlyForExport(query) && !isForExport(asker)) codes.add(RefusalCode.PURPOSE_NOT_ALLOWED);
        if (!codes.isEmpty())
            return new Verdict.Denied(codes, codes.stream().anyMatch(OF_PURPOSES::contains) ? open(query) : List.of());
        if (!person.hasSignedAgreement()) return new Verdict.Denied(RefusalCode.AGREEMENT_MISSING);
        if (query.file() == null) return allowed(Rights.byRole(asker.actor(), query.reach()));
        if (standing == null) return new Verdict.Denied(RefusalCode.NOT_FOUND);
        return Rights.relation(asker.actor(), query.reach(), isForExport(asker), standing)
                .or(() -> author ? Optional.of("author") : Optional.empty())
                .map(this::allowed)
                .orElseGet(() -> new Verdict.Denied(RefusalCode.NOT_RELATED));
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
                .map(ReadingPurpose::code)
                .sorted()
                .toList();
    }

    private boolean isForExport(Asker asker) {
        var purpose = asker.purpose();
        return purpose != null
                && purposes.find(purpose.code())
                        .filter(ReadingPurpose::forExport)
                        .isPresent();
    }

    private Verdict allowed(String by) {
        return new Verdict.Allowed(new AccessVerdict(by, purposes.pack()));
    }
}
