package org.indelible.app.demo.families.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.indelible.events.casefile.ServiceArea;
import org.indelible.events.closure.ClosureAnswer;
import org.indelible.events.closure.ClosureGround;
import org.indelible.events.closure.ClosureStep;
import org.indelible.events.coredetails.CoreDetailKind;
import org.indelible.events.notes.Decision;
import org.indelible.events.notes.NoteType;
import org.indelible.events.people.Actor;
import org.indelible.events.people.Role;
import org.indelible.events.plans.PlanEndingGround;
import org.indelible.events.plans.PlanKind;
import org.indelible.events.summaries.SummaryTrigger;
import org.jspecify.annotations.Nullable;

/** A family with a small and plausible story, always the same for the same number. */
final class InventedFamily {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 9);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 5);
    private static final LocalDate NOW = LocalDate.of(2026, 11, 17);
    private static final int AFTER_THE_LAST_VISIT = 35;
    private static final int UNTIL_CLOSED = AFTER_THE_LAST_VISIT + 14;
    private static final String OVERSIGHT = "Management Oversight";
    private static final String FRONT_DOOR = "hassan.iqbal";

    private final int number;
    private final Cast cast;
    private final Random random;
    private final Invented invented;
    private final Invented.Need need;
    private final ServiceArea service;
    private final Actor worker;
    private final Actor manager;
    private final LocalDate begin;
    private final LocalDate end;
    private final List<Step> steps = new ArrayList<>();

    InventedFamily(int number, Invented invented, Cast cast) {
        this.number = number;
        this.invented = invented;
        this.cast = cast;
        random = new Random(number);
        need = Invented.any(invented.needs(), random);
        service = need.service();
        worker = Invented.any(workers(), random);
        manager = manager();
        begin = weekday(FIRST.plusDays(random.nextInt(Math.toIntExact(ChronoUnit.DAYS.between(FIRST, LAST)))));
        end = begin.plusWeeks(random.nextInt(12, 52));
    }

    private List<Actor> workers() {
        return cast.all(Role.ASW).stream()
                .filter(actor -> switch (service) {
                    case STATUTORY -> actor.team().startsWith("Safeguarding");
                    case EARLY_HELP -> actor.team().startsWith("Early Help");
                    case TOGETHER_0_25 -> actor.team().startsWith("0-25");
                })
                .toList();
    }

    private Actor manager() {
        return cast.all(Role.TM).stream()
                .filter(actor -> actor.team().equals(worker.team()))
                .findFirst()
                .orElseThrow();
    }

    Story story() {
        String surname = Invented.any(invented.surnames(), random);
        String parent = Invented.any(invented.parents(), random);
        Map<String, ToldFile> files = children(surname);
        List<String> all = List.copyOf(files.keySet());
        begins(all, parent + " " + surname);
        boolean closes = end.plusDays(UNTIL_CLOSED).isBefore(NOW);
        if (closes) closes(all);
        return new Story(
                "invented " + number, files, steps, routines(all, parent + " " + surname + " (parent)", closes));
    }

    private Map<String, ToldFile> children(String surname) {
        Map<String, ToldFile> files = new LinkedHashMap<>();
        for (int i = random.nextInt(1, 3); i > 0; i--) {
            String name = Invented.any(invented.children(), random);
            LocalDate born = begin.minusYears(random.nextInt(need.youngest(), need.oldest() + 1))
                    .minusDays(random.nextInt(20, 360));
            files.put(name, new ToldFile(name + " " + surname, born, null, null, service));
        }
        return files;
    }

    private void begins(List<String> all, String parent) {
        at(begin, 10, FRONT_DOOR, all, new FileAct.Open("Front Door", need.why(), null, null));
        at(begin, 11, FRONT_DOOR, all, summary(SummaryTrigger.REFERRAL, need.position(), need.proceed(), null));
        at(begin, 14, FRONT_DOOR, all, new FileAct.Allocate(user(worker), "Takes the family on", null));
        String ethnicity = Invented.any(invented.ethnicities(), random);
        String language = Invented.any(invented.languages(), random);
        at(
                begin.plusDays(1),
                9,
                user(worker),
                all,
                new DetailAct.Details(List.of(
                        detail(CoreDetailKind.ETHNICITY, ethnicity, parent),
                        detail(CoreDetailKind.LANGUAGE, language, parent),
                        detail(CoreDetailKind.PARENTAL_RESPONSIBILITY, parent, "Seen"))));
        at(begin.plusDays(21), 15, user(worker), all, meeting(parent));
        if (service == ServiceArea.STATUTORY)
            at(begin.plusDays(22), 9, user(worker), all, new PlanAct.Plan(null, PlanKind.CHILD_IN_NEED, null));
    }

    private Note meeting(String parent) {
        LocalDate day = weekday(begin.plusDays(21));
        return Note.of(
                new NoteType("professionals-meeting"),
                new Happened(day + " 13:00-14:00"),
                "Meeting with the family",
                List.of(ToldSegment.of(Map.of("decision", need.meeting()))),
                List.of(parent + " (parent)", worker.name() + " (worker)"),
                List.of(new Decision("Support as agreed in the meeting", worker.name(), "The family asked for it")),
                null);
    }

    private void closes(List<String> all) {
        LocalDate monday = end.plusDays(AFTER_THE_LAST_VISIT).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        String by = user(worker);
        at(monday, 10, by, all, new ClosureAct.Steps(answers()));
        if (service == ServiceArea.STATUTORY) at(monday, 11, by, all, planEnds());
        if (service == ServiceArea.EARLY_HELP) at(monday, 12, user(manager), all, authorised());
        String agreed = "I agree to closing. " + need.closing();
        at(monday.plusDays(1), 10, user(manager), all, new OversightAct.Decide(null, OVERSIGHT, agreed, null, true));
        String left = "The family manages by itself.";
        at(monday.plusDays(1), 14, by, all, summary(SummaryTrigger.CLOSING, left, "Nothing further.", need.closing()));
        at(monday.plusDays(2), 9, by, all, new ClosureAct.Ask(ClosureGround.NEEDS_MET, need.closing()));
        at(monday.plusDays(4), 11, user(manager), all, new ClosureAct.Close());
    }

    private static PlanAct.PlanEnds planEnds() {
        return new PlanAct.PlanEnds(null, PlanKind.CHILD_IN_NEED, PlanEndingGround.REVIEW, null, null);
    }

    private static ClosureAct.Steps authorised() {
        return new ClosureAct.Steps(
                Map.of(ClosureStep.MANAGER_AUTHORISATION, Map.of(ClosureAnswer.DONE, "Read and authorised.")));
    }

    private Map<ClosureStep, Map<ClosureAnswer, String>> answers() {
        Map<ClosureStep, Map<ClosureAnswer, String>> answers = new EnumMap<>(ClosureStep.class);
        for (ClosureStep step : ClosureStep.values()) {
            switch (step) {
                case CLOSING_SUMMARY, CHRONOLOGY_DECISION, FAMILY_INFORMED, GOOD_ORDER ->
                    answers.put(step, Map.of(ClosureAnswer.DONE, "Done, and gone through with the family."));
                case ORGANISATIONS_INFORMED ->
                    answers.put(step, Map.of(ClosureAnswer.DONE, "School and health are told."));
                case CROSS_BOUNDARY -> answers.put(step, Map.of(ClosureAnswer.NOT_APPLICABLE, "Nobody is moving."));
                case CONSENT -> {
                    if (service == ServiceArea.EARLY_HELP)
                        answers.put(step, Map.of(ClosureAnswer.DONE, "Given in writing."));
                }
                case MANAGER_AUTHORISATION, REFERRER_FEEDBACK, PUBLIC_FEEDBACK_CONFIDENTIAL -> {}
            }
        }
        return answers;
    }

    private List<Routine> routines(List<String> all, String carer, boolean closes) {
        LocalDate until = closes ? end : NOW;
        return List.of(
                new Routine(
                        all,
                        user(worker),
                        user(manager),
                        begin.plusDays(3),
                        closes ? end.minusDays(14) : NOW,
                        carer,
                        new TreeMap<>(
                                Map.of("home-visit", random.nextInt(3, 6), "telephone-call", 5, "supervision", 8))),
                new Routine(all, user(worker), null, begin.plusDays(33), until, carer, Map.of("summary", 6)));
    }

    private static Summary summary(SummaryTrigger trigger, String position, String proceed, @Nullable String closing) {
        return new Summary(trigger, position, proceed, null, "Considered.", closing);
    }

    private static DetailAct.Told detail(CoreDetailKind kind, String value, String source) {
        return new DetailAct.Told(kind, value, source, null, null, null, null);
    }

    private void at(LocalDate day, int hour, String by, List<String> in, Act act) {
        var time = LocalTime.of(hour, random.nextInt(60));
        steps.add(new Step(new ToldTime(weekday(day).atTime(time)), null, by, in, null, act));
    }

    private static String user(Actor actor) {
        return actor.account().value();
    }

    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }
}
