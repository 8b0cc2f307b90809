package org.indelible.projection.confidential;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.people.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables of what is confidential. */
public final class Confidentialities {
    private static final String SERVING = "(select generation from reading.projection where name = 'confidential')";

    private final JdbcClient jdbc;

    public Confidentialities(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /** The sequences of the file's events that make something confidential, review, consult and lift, as far as known. */
    public Set<Long> facts(CaseFileId file, long knownAt) {
        return new TreeSet<>(jdbc.sql("select sequence from reading.confidential_fact where generation = " + SERVING
                        + " and file = :file and leaf <= :known")
                .param("file", file.value())
                .param("known", knownAt)
                .query(Long.class)
                .list());
    }

    /** The documents that belong to these notes of the file. */
    public Set<EntryId> documentsOf(CaseFileId file, Collection<EntryId> notes) {
        if (notes.isEmpty()) return Set.of();
        return jdbc.sql("select entry from reading.confidential_document where generation = " + SERVING
                        + " and file = :file and note in (:notes)")
                .param("file", file.value())
                .param("notes", notes.stream().map(EntryId::value).toList())
                .query((row, _) -> new EntryId(row.getObject("entry", UUID.class)))
                .set();
    }

    /** The files of which something is or was withheld from this reader, by name or by role. */
    public List<CaseFileId> filesNaming(Actor reader) {
        return jdbc.sql("select distinct file from reading.confidential_reader where generation = " + SERVING
                        + " and ((kind = 'account' and reader = :account) or (kind = 'role' and reader in (:roles)))")
                .param("account", reader.account().value())
                .param(
                        "roles",
                        reader.roles().isEmpty()
                                ? List.of("")
                                : reader.roles().stream()
                                        .map(ConfidentialProjection::code)
                                        .toList())
                .query((row, _) -> new CaseFileId(row.getObject("file", UUID.class)))
                .list();
    }
}
