package org.indelible.ledger.documents;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.indelible.ledger.database.Login;
import org.indelible.ledger.keys.KeyScope;
import org.jspecify.annotations.Nullable;

/**
 * Ciphertexts in rows of the database, in chunks, each in a transaction of its own: a client that sends slowly holds no connection. The
 * application can add and read; what is removed is removed by the login that destroys, on a connection made for it.
 */
public final class DatabaseCiphertexts implements Ciphertexts {
    private static final String FIND =
            "select upload, chunks from ledger.documents where address = ? and file = ? and entry = ?";
    private static final String FINISHED =
            "select file, entry, address from ledger.documents where stored_at >= ? and stored_at < ? order by stored_at";
    private static final String DISCARD_CHUNKS =
            "delete from ledger.document_chunks where upload = (select upload from ledger.documents where address = ? and file = ? and entry = ?)";
    private static final String DISCARD = "delete from ledger.documents where address = ? and file = ? and entry = ?";
    private static final String OF_SCOPE = "where file = ? and coalesce(entry = ?, true)";
    private static final String UNFINISHED = """
            from ledger.document_chunks begun
             where number = 0 and stored_at < ?
               and not exists (select from ledger.documents d where d.upload = begun.upload)
               and not exists (select from ledger.document_chunks c where c.upload = begun.upload and c.stored_at >= ?)""";

    private final DataSource app;
    private final Login destroyer;
    private final Supplier<UUID> ids;

    /**
     * @param app adds and reads
     * @param destroyer removes
     * @param ids identities of uploads
     */
    public DatabaseCiphertexts(DataSource app, Login destroyer, Supplier<UUID> ids) {
        this.app = app;
        this.destroyer = destroyer;
        this.ids = ids;
    }

    @Override
    public Storing begin(KeyScope.Entry of) {
        return new ChunkWriter(app, this, of, ids.get());
    }

    @Override
    public InputStream open(KeyScope.Entry of, String address) {
        try (Connection connection = app.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            identify(find, new KeptCiphertext(of, address));
            try (ResultSet row = find.executeQuery()) {
                if (!row.next()) throw new DocumentDamaged("A document is not in the store", null);
                return new ChunkReader(app, row.getObject(1, UUID.class), row.getInt(2));
            }
        } catch (SQLException e) {
            throw new DocumentsUnavailable("A document cannot be found", e);
        }
    }

    @Override
    public void discard(KeptCiphertext one) {
        try (Connection connection = destroyer.connect();
                PreparedStatement chunks = connection.prepareStatement(DISCARD_CHUNKS);
                PreparedStatement document = connection.prepareStatement(DISCARD)) {
            identify(chunks, one);
            chunks.executeUpdate();
            identify(document, one);
            document.executeUpdate();
        } catch (SQLException e) {
            throw new DocumentsUnavailable("A document cannot be removed", e);
        }
    }

    /** Removes what an upload has stored so far. */
    void abandon(UUID upload) {
        try (Connection connection = destroyer.connect();
                PreparedStatement delete =
                        connection.prepareStatement("delete from ledger.document_chunks where upload = ?")) {
            delete.setObject(1, upload);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new DocumentsUnavailable("An upload cannot be removed", e);
        }
    }

    @Override
    public void discardAll(KeyScope scope) {
        switch (scope) {
            case KeyScope.File file -> deleteAll(file.file(), null);
            case KeyScope.Entry entry -> deleteAll(entry.file(), entry.entry());
            case KeyScope.Audit _ -> throw new IllegalArgumentException("no document is under an audit key");
        }
    }

    private void deleteAll(String file, @Nullable String entry) {
        try (Connection connection = destroyer.connect()) {
            for (String table : List.of("ledger.document_chunks", "ledger.documents")) {
                try (PreparedStatement delete = connection.prepareStatement("delete from " + table + " " + OF_SCOPE)) {
                    delete.setString(1, file);
                    delete.setString(2, entry);
                    delete.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new DocumentsUnavailable("Documents cannot be removed", e);
        }
    }

    @Override
    public List<KeptCiphertext> finished(Instant from, Instant until) {
        try (Connection connection = app.getConnection();
                PreparedStatement list = connection.prepareStatement(FINISHED)) {
            list.setObject(1, time(from));
            list.setObject(2, time(until));
            List<KeptCiphertext> found = new ArrayList<>();
            try (ResultSet row = list.executeQuery()) {
                while (row.next()) {
                    var of = new KeyScope.Entry(row.getString(1), row.getString(2));
                    found.add(new KeptCiphertext(of, HexFormat.of().formatHex(row.getBytes(3))));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new DocumentsUnavailable("Documents cannot be listed", e);
        }
    }

    @Override
    public int discardUnfinished(Instant untouchedSince) {
        List<UUID> uploads = new ArrayList<>();
        try (Connection connection = app.getConnection();
                PreparedStatement list = connection.prepareStatement("select upload " + UNFINISHED)) {
            list.setObject(1, time(untouchedSince));
            list.setObject(2, time(untouchedSince));
            try (ResultSet row = list.executeQuery()) {
                while (row.next()) uploads.add(row.getObject(1, UUID.class));
            }
        } catch (SQLException e) {
            throw new DocumentsUnavailable("Unfinished uploads cannot be listed", e);
        }
        uploads.forEach(this::abandon);
        return uploads.size();
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static void identify(PreparedStatement statement, KeptCiphertext one) throws SQLException {
        statement.setBytes(1, HexFormat.of().parseHex(one.address()));
        statement.setString(2, one.of().file());
        statement.setString(3, one.of().entry());
    }
}
