package org.indelible.query.worklist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyId;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.events.people.Actor;
import org.indelible.projection.casefile.CaseFiles;
import org.indelible.projection.worklist.WorklistRow;
import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.RecordedFact;
import org.indelible.query.record.Records;
import org.indelible.query.record.Viewpoint;
import org.jspecify.annotations.Nullable;

/** Fetches what the items of a page say, file by file. */
public final class WorklistItems {
    private final CaseFiles files;
    private final Records records;

    public WorklistItems(CaseFiles files, Records records) {
        this.files = files;
        this.records = records;
    }

    /** The entries and duties, of whichever file, that are not there for this reader (HCC-8.1). */
    Set<UUID> withheldFrom(Actor reader) {
        return records.filesNaming(reader).stream()
                .flatMap(file -> records.withheld(file, reader).items().stream())
                .collect(Collectors.toSet());
    }

    /** The items in the order of the rows. */
    List<WorklistItem> shown(List<WorklistRow> rows, Viewpoint viewpoint, Actor reader) {
        Map<CaseFileId, Told> told = new HashMap<>();
        rows.stream().collect(Collectors.groupingBy(WorklistRow::file)).forEach((file, own) -> {
            Set<Long> sequences = new TreeSet<>(files.heading(file, viewpoint.knownAt()));
            own.forEach(row -> sequences.add(row.sequence()));
            told.put(file, Told.by(records.facts(file, sequences, reader), viewpoint));
        });
        return rows.stream()
                .map(row -> item(row, Objects.requireNonNull(told.get(row.file())), viewpoint.today()))
                .toList();
    }

    private static WorklistItem item(WorklistRow row, Told told, LocalDate today) {
        var payload = told.payload(row.sequence());
        var dueOn = row.place().dueOn();
        var entry = row.entry();
        return new WorklistItem(
                row.file(),
                told.subject(),
                row.draft(),
                row.type(),
                about(payload),
                payload instanceof DutyArose duty ? duty.clause() : null,
                row.draft() ? null : new DutyId(row.place().item()),
                entry == null ? null : new EntryId(entry),
                row.place().since(),
                dueOn,
                dueOn != null && today.isAfter(dueOn));
    }

    private static @Nullable String about(@Nullable Object payload) {
        return switch (payload) {
            case DutyArose duty -> duty.about();
            case CaseNoteAdded added -> added.content().title();
            case CaseNoteRevised revised -> revised.content().title();
            case null, default -> null;
        };
    }

    private record Told(@Nullable String subject, Map<Long, Object> payloads) {
        static Told by(List<RecordedFact> facts, Viewpoint viewpoint) {
            var subject = CaseRecord.of(facts, viewpoint).subject();
            return new Told(
                    subject == null ? null : subject.name(),
                    facts.stream().collect(Collectors.toMap(RecordedFact::sequence, RecordedFact::payload)));
        }

        @Nullable
        Object payload(long sequence) {
            return payloads.get(sequence);
        }
    }
}
