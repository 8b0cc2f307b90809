package org.indelible.projection.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.projection.Fictions.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.projection.ReadTables;
import org.indelible.projection.Stories;
import org.indelible.projection.casefile.FilesKnown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final FilesKnown EVERY = new FilesKnown(true, true, null, new AccountId("dpo"), NOW);

    private static final ReadTables TABLES = new ReadTables();

    private final SearchIndex index = new SearchIndex(TABLES.database());

    @BeforeAll
    static void follow() {
        TABLES.follow(Stories.everything());
    }

    @AfterAll
    static void close() {
        TABLES.close();
    }

    @Test
    void a_file_is_found_by_the_beginnings_of_any_name_the_person_ever_had() {
        assertThat(found("ruby m", EVERY)).containsExactly(FILE);
        assertThat(found("Pryce", EVERY)).containsExactly(FILE);
        assertThat(found("ruby luczak", EVERY)).isEmpty();
    }

    @Test
    void marks_and_apostrophes_make_no_difference() {
        assertThat(found("jonah obrien", EVERY)).containsExactly(Stories.SIBLING);
        assertThat(found("Łuczak", EVERY)).containsExactly(Stories.SIBLING);
    }

    @Test
    void what_looks_like_a_pattern_is_not_one() {
        assertThat(found("r%", EVERY)).containsExactly(FILE);
        assertThat(found("_uby", EVERY)).containsExactly();
    }

    @Test
    void a_date_of_birth_finds_or_narrows() {
        var born = LocalDate.parse("2019-03-14");
        assertThat(index.find(new SearchTerms(Set.of(), born), EVERY, 9)).hasSize(2);
        assertThat(index.find(new SearchTerms(NameTokens.of("ruby"), born), EVERY, 9))
                .hasSize(1);
        assertThat(index.find(new SearchTerms(Set.of(), born.plusDays(1)), EVERY, 9))
                .isEmpty();
    }

    @Test
    void only_files_that_the_person_may_know_of_are_found() {
        assertThat(found("r", known("Safeguarding North", MARCUS.account()))).containsExactly(FILE);
        assertThat(found("r", known(null, NADIA.account()))).containsExactly(FILE);
        assertThat(found("r", known("Elsewhere", MARCUS.account()))).isEmpty();
        assertThat(found("jonah", known("Safeguarding North", NADIA.account()))).isEmpty();
    }

    @Test
    void hits_are_ordered_by_name_and_limited() {
        var born = new SearchTerms(Set.of(), LocalDate.parse("2019-03-14"));
        assertThat(index.find(born, EVERY, 1)).extracting(SearchHit::file).containsExactly(Stories.SIBLING);
    }

    private static FilesKnown known(@Nullable String team, AccountId account) {
        return new FilesKnown(false, false, team, account, NOW);
    }

    private List<CaseFileId> found(String name, FilesKnown known) {
        return index.find(new SearchTerms(NameTokens.of(name), null), known, 9).stream()
                .map(SearchHit::file)
                .toList();
    }
}
