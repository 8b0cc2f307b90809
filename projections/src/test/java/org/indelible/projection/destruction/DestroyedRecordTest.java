package org.indelible.projection.destruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;

import java.util.List;
import java.util.function.Predicate;
import org.indelible.events.EventCatalogue;
import org.indelible.events.RecordedType;
import org.indelible.events.casefile.CaseFileEvent;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.destruction.DestructionEvent;
import org.indelible.events.evidence.EvidenceExportEvent;
import org.indelible.projection.Committed;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Destroyed;
import org.indelible.projection.Projection;
import org.indelible.projection.Projections;
import org.indelible.projection.ReadTables;
import org.indelible.projection.SealedEvents;
import org.indelible.projection.Stories;
import org.indelible.projection.Streams;
import org.indelible.projection.casefile.CaseFiles;
import org.indelible.projection.search.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was built from the words before they went is what is built from what is left of them. */
class DestroyedRecordTest {
    private final ReadTables tables = new ReadTables();

    static List<Projection> projections() {
        return Projections.ALL;
    }

    @AfterEach
    void close() {
        tables.close();
    }

    @ParameterizedTest
    @MethodSource("projections")
    void rebuilt_without_the_words_of_a_file_equals_live(Projection projection) {
        assertRebuiltEqualsLive(projection, null, event -> isOf(event, FILE));
    }

    @ParameterizedTest
    @MethodSource("projections")
    void rebuilt_without_the_words_of_an_entry_equals_live(Projection projection) {
        for (String entry : List.of("visit", "summary", "decision", "draft"))
            assertRebuiltEqualsLive(projection, entry(entry), event -> isOf(event, entry(entry)));
    }

    private void assertRebuiltEqualsLive(
            Projection projection, @Nullable EntryId entry, Predicate<CommittedEvent> isGone) {
        try (var fresh = new ReadTables()) {
            Committed events = Stories.everything()
                    .in(DestructionEvent.stream(FILE, entry), decided(entry).toArray());
            fresh.follow(events);
            var live = fresh.rows(projection);
            fresh.projections()
                    .rebuild(projection.name(), without(events, isGone))
                    .run((_, _) -> {});
            assertThat(fresh.rows(projection)).isEqualTo(live);
        }
    }

    @Test
    void of_a_destroyed_file_nothing_is_found() {
        tables.follow(Stories.everything()
                .in(DestructionEvent.stream(FILE, null), decided(null).getFirst()));
        assertThat(new CaseFiles(tables.database()).standing(FILE)).isEmpty();
        var destructions = new Destructions(tables.database());
        assertThat(destructions.isOf(FILE)).isTrue();
        assertThat(destructions.isOf(Stories.SIBLING)).isFalse();
        assertThat(destructions.unfinished())
                .extracting(Destructions.Unfinished::file)
                .containsExactly(FILE, FILE);
        assertThat(new SearchIndex(tables.database()).intact()).isTrue();
    }

    private static List<Object> decided(@Nullable EntryId entry) {
        return List.of(ordered(FILE, entry), destroyed(FILE, entry));
    }

    private static boolean isOf(CommittedEvent event, CaseFileId file) {
        return Streams.fileOfLane(event.stream()).filter(file::equals).isPresent()
                || switch (event.payload()) {
                    case CaseFileEvent fact -> fact.file().equals(file);
                    case EvidenceExportEvent export -> export.file().equals(file);
                    default -> false;
                };
    }

    private static boolean isOf(CommittedEvent event, EntryId entry) {
        return event.payload() instanceof CaseFileEvent fact && entry.equals(fact.ofEntry());
    }

    private static SealedEvents without(Committed events, Predicate<CommittedEvent> isGone) {
        return new SealedEvents() {
            @Override
            public List<CommittedEvent> after(long leaf, int atMost) {
                return events.after(leaf, atMost).stream()
                        .map(event -> isGone.test(event) ? gone(event) : event)
                        .toList();
            }

            @Override
            public long newest() {
                return events.newest();
            }
        };
    }

    private static CommittedEvent gone(CommittedEvent event) {
        if (event.payload() instanceof Destroyed) return event;
        String type = EventCatalogue.TYPES.stream()
                .filter(stored -> stored.type().isInstance(event.payload()))
                .map(RecordedType::name)
                .findFirst()
                .orElseThrow();
        EntryId entry = event.payload() instanceof CaseFileEvent fact ? fact.ofEntry() : null;
        return new CommittedEvent(
                event.leaf(), event.stream(), event.sequence(), event.recordedAt(), new Destroyed(type, entry));
    }
}
