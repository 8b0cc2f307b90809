package org.indelible.query.record.coredetails;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.casefile.Subject;
import org.indelible.events.coredetails.BirthRecorded;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.coredetails.CoreDetailRecorded;
import org.indelible.events.coredetails.LossRecorded;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Told;
import org.indelible.query.record.Viewpoint;
import org.jspecify.annotations.Nullable;

/** Whom the file is about, put together from the opening, the birth or loss, and the core details (HCC-6.1 to 6.3). */
public final class Subjects {
    private Subjects() {}

    /** The subject, or null where the opening is not known. */
    public static @Nullable SubjectAsKnown of(Facts facts, Viewpoint viewpoint) {
        var opening = facts.of(CaseFileOpened.class);
        return opening.isEmpty() ? null : of(opening.getFirst().event().subject(), facts, viewpoint);
    }

    private static SubjectAsKnown of(Subject opened, Facts facts, Viewpoint viewpoint) {
        var details = CoreDetails.of(facts, viewpoint);
        var name = inForce(details, CoreDetailKind.FULL_NAME).orElse(opened.name());
        Set<String> others = new LinkedHashSet<>(List.of(opened.name()));
        details.stream()
                .filter(line -> line.detail().kind() == CoreDetailKind.FULL_NAME)
                .forEach(line -> others.add(line.detail().value()));
        others.remove(name);
        var bornOn = bornOn(opened, facts, viewpoint);
        return new SubjectAsKnown(
                opened.person(),
                name,
                List.copyOf(others),
                bornOn,
                bornOn == null ? opened.expectedOn() : null,
                loss(facts, viewpoint),
                TwinsOnFile.of(facts, viewpoint));
    }

    private static @Nullable Loss loss(Facts facts, Viewpoint viewpoint) {
        return facts.of(LossRecorded.class).stream()
                .filter(told -> viewpoint.shows(told.event().on()))
                .reduce((_, later) -> later)
                .map(told -> new Loss(
                        told.event().on(),
                        told.event().words(),
                        told.event().authorship(),
                        told.recorded(told.event().authorship().author()),
                        births(facts, viewpoint)
                                .noneMatch(birth ->
                                        birth.fact().sequence() > told.fact().sequence())))
                .orElse(null);
    }

    private static Stream<Told<BirthRecorded>> births(Facts facts, Viewpoint viewpoint) {
        return facts.of(BirthRecorded.class).stream()
                .filter(told -> viewpoint.shows(told.event().bornOn()));
    }

    /** What was recorded last counts, as a correction does, whatever day it is said to be valid from; so do the rules decide. */
    private static @Nullable LocalDate bornOn(Subject opened, Facts facts, Viewpoint viewpoint) {
        TreeMap<Long, LocalDate> recorded = new TreeMap<>();
        births(facts, viewpoint)
                .forEach(told ->
                        recorded.put(told.fact().sequence(), told.event().bornOn()));
        facts.of(CoreDetailRecorded.class).stream()
                .filter(told -> told.event().detail().kind() == CoreDetailKind.DATE_OF_BIRTH)
                .filter(told -> viewpoint.shows(told.event().detail().validFrom()))
                .forEach(told -> date(told.event().detail().value())
                        .ifPresent(day -> recorded.put(told.fact().sequence(), day)));
        return recorded.isEmpty() ? opened.bornOn() : recorded.lastEntry().getValue();
    }

    private static Optional<String> inForce(List<CoreDetailLine> details, CoreDetailKind kind) {
        return details.stream()
                .filter(line -> line.inForce() && line.detail().kind() == kind)
                .map(line -> line.detail().value())
                .reduce((_, later) -> later);
    }

    private static Optional<LocalDate> date(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
