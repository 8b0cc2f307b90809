package org.indelible.projection.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.people.AccountId;
import org.indelible.projection.SqlTime;
import org.indelible.projection.admission.ClosedFiles;
import org.indelible.projection.casefile.FilesKnown;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables of the search. */
public final class SearchIndex {
    private static final String SERVING = "(select generation from reading.projection where name = 'search')";
    private static final String FOUND = """
        select f.file, f.team, f.allocated from reading.search_file f
         where f.generation = %1$s
           and (:every or f.team = cast(:team as text) or f.allocated = :account or %2$s)
           and not case when :restricted then %3$s else %4$s end
           and (cast(:born_on as date) is null
                or exists (select from reading.search_birth b where b.generation = %1$s and b.file = f.file and b.born_on = :born_on))
        """.formatted(
            SERVING, ClosedFiles.admitted("f.file"), ClosedFiles.inConflict("f.file"), ClosedFiles.closed("f.file"));
    private static final String ORDER = " order by f.sorted_by, f.file limit :limit";

    private final JdbcClient jdbc;

    public SearchIndex(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /** Whether the index holds what was written to it; after a crash it has to be built again first. */
    public boolean intact() {
        return jdbc.sql("select exists (select from reading.search_intact where generation = " + SERVING + ")")
                .query(Boolean.class)
                .single();
    }

    /**
     * Writes the tables anew, so that what was deleted from them is in no file of the database any more; once they are as far as the leaf.
     *
     * @return whether they were
     */
    public boolean purge(long leaf) {
        boolean reached = jdbc.sql("select leaf >= :leaf from reading.projection where name = 'search'")
                .param("leaf", leaf)
                .query(Boolean.class)
                .single();
        if (reached)
            jdbc.sql("vacuum (full) reading.search_file, reading.search_name, reading.search_birth")
                    .update();
        return reached;
    }

    /** At most so many files that match and of which the person may know, ordered by name. */
    public List<SearchHit> find(SearchTerms terms, FilesKnown known, int limit) {
        var words = List.copyOf(terms.words());
        var sql = new StringBuilder(FOUND);
        for (int i = 0; i < words.size(); i++) sql.append(word(i));
        var statement = jdbc.sql(sql.append(ORDER).toString())
                .param("every", known.every())
                .param("team", known.team())
                .param("restricted", known.restricted())
                .param("account", known.account().value())
                .param("at", SqlTime.of(known.at()))
                .param("born_on", terms.bornOn())
                .param("limit", limit);
        for (int i = 0; i < words.size(); i++) statement = statement.param("word" + i, words.get(i));
        return statement.query((row, _) -> hit(row)).list();
    }

    private static String word(int number) {
        return """
               and exists (select from reading.search_name n
                            where n.generation = %1$s and n.file = f.file and n.token >= :word%2$d and n.token < :word%2$d || chr(1114111))
            """.formatted(SERVING, number);
    }

    private static SearchHit hit(ResultSet row) throws SQLException {
        var allocated = row.getString("allocated");
        return new SearchHit(
                new CaseFileId(row.getObject("file", UUID.class)),
                row.getString("team"),
                allocated == null ? null : new AccountId(allocated));
    }
}
