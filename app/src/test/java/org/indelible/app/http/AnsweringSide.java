package org.indelible.app.http;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.indelible.events.access.AccessEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.Role;
import org.indelible.events.policy.PackVersion;
import org.indelible.projection.admission.Admittance;
import org.indelible.projection.casefile.FileStanding;
import org.indelible.projection.staff.StaffStanding;
import org.indelible.query.QueryCatalogue;
import org.indelible.query.access.AccessDecision;
import org.indelible.query.access.Admission;
import org.indelible.query.access.AnswerDigest;
import org.indelible.query.access.Answers;
import org.indelible.query.access.AuditedQuery;
import org.indelible.query.access.DisclosedAnswer;
import org.indelible.query.access.DisclosureListener;
import org.indelible.query.access.DisclosureRecorder;
import org.indelible.query.access.Disclosures;
import org.indelible.query.access.Freshness;
import org.indelible.query.access.PurposeAsBefore;
import org.indelible.query.access.Purposes;
import org.indelible.query.access.QueryJson;
import org.indelible.query.access.ReadingPurpose;
import org.indelible.query.accesslog.AccessLog;
import org.indelible.query.accesslog.ReadAccessLog;
import org.indelible.query.casefile.CaseFilePage;
import org.indelible.query.casefile.FileVersions;
import org.indelible.query.casefile.ReadCaseFile;
import org.indelible.query.closure.ClosureChecklist;
import org.indelible.query.closure.ReadClosureChecklist;
import org.indelible.query.coredetails.Completeness;
import org.indelible.query.coredetails.IncompleteFiles;
import org.indelible.query.coredetails.ReadCompleteness;
import org.indelible.query.coredetails.ReadIncompleteFiles;
import org.indelible.query.notes.Chronology;
import org.indelible.query.notes.EntryPage;
import org.indelible.query.notes.ReadChronology;
import org.indelible.query.notes.ReadEntry;
import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.FileHeading;
import org.indelible.query.record.Viewpoint;
import org.indelible.query.search.FoundCaseFiles;
import org.indelible.query.search.SearchCaseFiles;
import org.indelible.query.summaries.InForce;
import org.indelible.query.summaries.ReadCaseSummary;
import org.indelible.query.summaries.SummaryPage;
import org.indelible.query.worklist.ReadWorklist;
import org.indelible.query.worklist.Worklist;
import org.jspecify.annotations.Nullable;

/** The query side in memory: one file of the team in Safeguarding North, empty answers, and a log that can be broken. */
final class AnsweringSide {
    static final CaseFileId FILE = new CaseFileId(UUID.fromString("01900000-0000-7000-8000-000000000001"));

    private final SimpleQueryBus bus = SimpleQueryBus.builder().build();
    private final List<AuditedQuery<?>> asked = new ArrayList<>();
    private final List<AccessEvent> recorded = new ArrayList<>();
    private boolean logIsBroken;
    private boolean isBehind;

    AnsweringSide() {
        CaseRecord empty = CaseRecord.of(List.of(), Viewpoint.now(7, LocalDate.of(2026, 11, 22)));
        FileHeading heading = FileHeading.of(FILE, empty);
        answer(
                ReadCaseFile.class,
                CaseFilePage.class,
                _ -> new CaseFilePage(7, heading, new FileVersions(2, 3), empty));
        answer(
                ReadChronology.class,
                Chronology.class,
                _ -> new Chronology(7, heading, List.of(), List.of(), "next-page"));
        answer(
                ReadEntry.class,
                EntryPage.class,
                _ -> new EntryPage(7, heading, SampleEntry.FINALISED, null, List.of()));
        answer(
                ReadCaseSummary.class,
                SummaryPage.class,
                _ -> new SummaryPage(
                        7,
                        heading,
                        empty.accountability(),
                        List.of(),
                        new InForce(List.of(), List.of(), List.of()),
                        List.of(),
                        null,
                        null,
                        false,
                        null));
        answer(SearchCaseFiles.class, FoundCaseFiles.class, _ -> new FoundCaseFiles(7, List.of(), false));
        answer(ReadWorklist.class, Worklist.class, _ -> new Worklist(7, LocalDate.of(2026, 11, 22), List.of(), null));
        answer(
                ReadClosureChecklist.class,
                ClosureChecklist.class,
                _ -> new ClosureChecklist(7, heading, LocalDate.of(2026, 11, 22), List.of()));
        answer(ReadCompleteness.class, Completeness.class, _ -> new Completeness(7, heading, List.of()));
        answer(ReadIncompleteFiles.class, IncompleteFiles.class, _ -> new IncompleteFiles(7, List.of(), null));
        answer(ReadAccessLog.class, AccessLog.class, _ -> new AccessLog(7, List.of(), null));
    }

    private <A extends DisclosedAnswer, Q extends AuditedQuery<A>> void answer(
            Class<Q> question, Class<A> answered, Function<Q, A> answer) {
        bus.subscribe(question.getName(), answered, message -> {
            Q query = question.cast(message.getPayload());
            asked.add(query);
            return answer.apply(query);
        });
    }

    /** The one way to the answers. */
    Disclosures disclosures() {
        var admission = new Admission(
                file -> FILE.equals(file)
                        ? Optional.of(new FileStanding(FILE, 1, "Safeguarding North", null))
                        : Optional.empty(),
                (_, _, _) -> Admittance.NONE,
                _ -> true,
                Clock.systemUTC(),
                account -> new StaffStanding(account, LocalDate.of(2026, 1, 5), null),
                new AccessDecision(new ThreePurposes()),
                new TablesAsToldTo(),
                (_, _, _) -> false,
                _ -> false);
        var json = new QueryJson(QueryCatalogue.TYPES);
        var asBefore = new PurposeAsBefore((_, _, _) -> Optional.empty(), new ThreePurposes(), Clock.systemUTC(), json);
        var recorder = new DisclosureRecorder(
                this::record, new NoDigest(), json, UUID::randomUUID, new DisclosureListener() {});
        return new Disclosures(new Answers(bus), asBefore, admission, recorder);
    }

    private void record(@Nullable CaseFileId lane, AccessEvent event) {
        if (logIsBroken) {
            throw new IllegalStateException("the log is broken");
        }
        recorded.add(event);
    }

    AuditedQuery<?> lastAsked() {
        return asked.getLast();
    }

    AccessEvent lastRecorded() {
        return recorded.getLast();
    }

    int countRecorded() {
        return recorded.size();
    }

    void breakLog(boolean broken) {
        logIsBroken = broken;
    }

    void fallBehind(boolean behind) {
        isBehind = behind;
    }

    private final class TablesAsToldTo implements Freshness {
        @Override
        public boolean canReach(CaseFileId file, long sequence) {
            return sequence < 100;
        }

        @Override
        public boolean reaches(CaseFileId file, long sequence) {
            return !isBehind;
        }

        @Override
        public boolean reaches(long leaf) {
            return !isBehind;
        }

        @Override
        public boolean current() {
            return true;
        }

        @Override
        public boolean current(Collection<String> projections) {
            return true;
        }

        @Override
        public boolean behind() {
            return isBehind;
        }
    }

    private static final class ThreePurposes implements Purposes {
        private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

        @Override
        public PackVersion pack() {
            return new PackVersion("hcc-2019-09");
        }

        @Override
        public Duration goodFor() {
            return Duration.ofHours(4);
        }

        @Override
        public List<ReadingPurpose> all() {
            return Stream.of("casework", "complaint", "destruction")
                    .flatMap(code -> find(code).stream())
                    .toList();
        }

        @Override
        public Optional<ReadingPurpose> find(String code) {
            return switch (code) {
                case "casework" -> Optional.of(new ReadingPurpose(code, EVERYBODY, false, false));
                case "complaint" -> Optional.of(new ReadingPurpose(code, EVERYBODY, true, false));
                case "destruction" -> Optional.of(new ReadingPurpose(code, Set.of(Role.DPO), false, false));
                default -> Optional.empty();
            };
        }
    }

    private static final class NoDigest implements AnswerDigest {
        @Override
        public String of(byte[] answer) {
            return "digest";
        }

        @Override
        public boolean isOf(byte[] answer, String digest) {
            return digest.equals("digest");
        }
    }
}
