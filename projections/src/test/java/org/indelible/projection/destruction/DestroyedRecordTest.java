package org.indelible.projection.destruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;

import java.util.List;
import java.util.function.Predicate;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.destruction.DestructionEvent;
import org.indelible.projection.Committed;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Projection;
import org.indelible.projection.Projections;
import org.indelible.projection.ReadTables;
import org.indelible.projection.Stories;
import org.indelible.projection.Wordless;
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
        assertRebuiltEqualsLive(projection, null, event -> Wordless.isOf(event, FILE));
    }

    @ParameterizedTest
    @MethodSource("projections")
    void rebuilt_without_the_words_of_an_entry_equals_live(Projection projection) {
        for (String entry : List.of("visit", "summary", "decision", "draft"))
            assertRebuiltEqualsLive(projection, entry(entry), event -> Wordless.isOf(event, entry(entry)));
    }

    private void assertRebuiltEqualsLive(
            Projection projection, @Nullable EntryId entry, Predicate<CommittedEvent> isGone) {
        try (var fresh = new ReadTables()) {
            Committed events = Stories.everything()
                    .in(DestructionEvent.stream(FILE, entry), decided(entry).toArray());
            fresh.follow(events);
            var live = fresh.rows(projection);
            fresh.projections()
                    .rebuild(projection.name(), Wordless.of(events, isGone))
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
}
