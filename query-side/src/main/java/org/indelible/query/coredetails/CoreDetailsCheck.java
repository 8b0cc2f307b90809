package org.indelible.query.coredetails;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.indelible.events.coredetails.CoreDetail;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.query.coredetails.CheckedDetail.Standing;
import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.coredetails.SubjectAsKnown;

/** Holds what the policy asks against what a record has in force (HCC-6.1). */
final class CoreDetailsCheck {
    private final CoreDetailPolicy policy;

    CoreDetailsCheck(CoreDetailPolicy policy) {
        this.policy = policy;
    }

    /** Every detail that the record must hold; none where its opening was destroyed. */
    List<CheckedDetail> of(CaseRecord record) {
        var opening = record.opening();
        var subject = record.subject();
        if (opening == null || subject == null) return List.of();
        return policy.asked(opening.kind(), opening.service()).stream()
                .map(asked -> checked(asked, subject, values(asked.kind(), record, subject)))
                .toList();
    }

    private static CheckedDetail checked(DetailAsked asked, SubjectAsKnown subject, List<String> values) {
        boolean owed = isOwed(asked, subject);
        var standing = standing(asked, values, owed);
        boolean open = standing == Standing.MISSING || standing == Standing.NOT_YET_OBTAINED;
        return new CheckedDetail(asked.kind(), asked.clause(), standing, owed && open);
    }

    private static boolean isOwed(DetailAsked asked, SubjectAsKnown subject) {
        var loss = subject.loss();
        boolean lost = loss != null && loss.counts();
        boolean unborn = subject.bornOn() == null && subject.expectedOn() != null;
        return !lost && !(unborn && asked.fromBirth());
    }

    private static Standing standing(DetailAsked asked, List<String> values, boolean owed) {
        if (values.stream().anyMatch(value -> says(value) && !asked.notStated().contains(value))) return Standing.HELD;
        if (values.stream().anyMatch(CoreDetailsCheck::says)) return Standing.NOT_STATED;
        if (!values.isEmpty()) return Standing.NOT_YET_OBTAINED;
        return owed ? Standing.MISSING : Standing.NOT_ASKED;
    }

    private static boolean says(String value) {
        return !value.equals(CoreDetail.NOT_YET_OBTAINED);
    }

    /** What is in force of this kind; name and date of birth also as the file was opened or the birth recorded. */
    private static List<String> values(CoreDetailKind kind, CaseRecord record, SubjectAsKnown subject) {
        var recorded = record.coreDetails().stream()
                .filter(line -> line.inForce() && line.detail().kind() == kind)
                .map(line -> line.detail().value());
        var known = switch (kind) {
            case FULL_NAME -> subject.name();
            case DATE_OF_BIRTH -> subject.bornOn();
            case ETHNICITY,
                    RELIGION,
                    LANGUAGE,
                    IMMIGRATION_STATUS,
                    NATIONALITY,
                    GENDER,
                    DISABILITY,
                    IDENTIFICATION_NUMBER,
                    ADDRESS,
                    PARENTAL_RESPONSIBILITY,
                    CLOSE_RELATIONSHIP,
                    SCHOOL -> null;
        };
        return Stream.concat(recorded, Stream.ofNullable(known).map(Objects::toString))
                .toList();
    }
}
