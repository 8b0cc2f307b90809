package org.indelible.app.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.indelible.events.people.AccountId;
import org.indelible.query.record.Recorded;
import org.indelible.query.record.admission.AdmissionsOnFile;
import org.indelible.query.record.admission.Ending;
import org.indelible.query.record.admission.RestrictionLine;
import org.jspecify.annotations.Nullable;

/** Who was let in to the file or kept out of it, line by line. */
final class AdmissionsOnPage {
    private AdmissionsOnPage() {}

    static List<String> of(AdmissionsOnFile admissions) {
        List<String> lines = new ArrayList<>();
        admissions
                .grants()
                .forEach(grant -> lines.add("Access granted to " + grant.account() + " to the end of "
                        + InWords.day(grant.until()) + ", by " + recorded(grant.recorded(), grant.reason())
                        + ended("ended", grant.ending())));
        admissions.restrictions().forEach(restriction -> lines.add(restriction(restriction)));
        admissions
                .conflicts()
                .forEach(conflict -> lines.add("Conflict of interest of " + conflict.account() + ", registered by "
                        + recorded(conflict.recorded(), conflict.reason()) + ended("ended", conflict.ending())));
        admissions.emergencies().forEach(opening -> {
            var review = opening.review();
            lines.add("Opened in an emergency until " + InWords.minute(opening.until()) + " by "
                    + recorded(opening.recorded(), opening.reason())
                    + (review == null
                            ? ""
                            : "; found " + InWords.code(review.outcome()) + " by "
                                    + recorded(review.recorded(), review.reason())));
        });
        return lines;
    }

    private static String restriction(RestrictionLine restriction) {
        return "Restricted (" + InWords.code(restriction.ground()) + ") to " + names(restriction.named())
                + ", to be reviewed by " + InWords.day(restriction.reviewBy()) + ", by "
                + recorded(restriction.recorded(), restriction.reason())
                + restriction.reviews().stream()
                        .map(review -> "; to " + names(review.named()) + ", to be reviewed by "
                                + InWords.day(review.reviewBy()) + ", by "
                                + recorded(review.recorded(), review.reason()))
                        .collect(Collectors.joining())
                + ended("lifted", restriction.lifting());
    }

    private static String names(List<AccountId> accounts) {
        return accounts.stream().map(AccountId::toString).collect(Collectors.joining(", "));
    }

    private static String recorded(Recorded recorded, String reason) {
        return InWords.author(recorded.by()) + ", " + InWords.minute(recorded.at()) + ": " + reason;
    }

    private static String ended(String how, @Nullable Ending ending) {
        return ending == null ? "" : "; " + how + " by " + recorded(ending.recorded(), ending.reason());
    }
}
