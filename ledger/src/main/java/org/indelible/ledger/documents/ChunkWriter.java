package org.indelible.ledger.documents;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;
import org.indelible.ledger.keys.KeyScope;

/** Writes one ciphertext as rows of at most 1 MiB, and last the row that says that all of them are there. */
final class ChunkWriter extends Storing {
    static final int CHUNK = 1 << 20;
    private static final String ADD =
            "insert into ledger.document_chunks (upload, number, file, entry, bytes) values (?, ?, ?, ?, ?)";
    /** Nothing, should the rows have been swept away meanwhile. */
    private static final String KEEP = """
            insert into ledger.documents (address, upload, file, entry, chunks)
            select ?, ?, ?, ?, c.n from (select cast(count(*) as integer) n from ledger.document_chunks where upload = ?) c where c.n = ?""";

    private final DataSource app;
    private final DatabaseCiphertexts store;
    private final KeyScope.Entry of;
    private final UUID upload;
    private final byte[] chunk = new byte[CHUNK];
    private int filled;
    private int chunks;

    ChunkWriter(DataSource app, DatabaseCiphertexts store, KeyScope.Entry of, UUID upload) {
        this.app = app;
        this.store = store;
        this.of = of;
        this.upload = upload;
    }

    @Override
    void add(byte[] bytes, int offset, int length) {
        int done = 0;
        while (done < length) {
            int part = Math.min(length - done, CHUNK - filled);
            System.arraycopy(bytes, offset + done, chunk, filled, part);
            filled += part;
            done += part;
            if (filled == CHUNK) insert();
        }
    }

    private void insert() {
        try (Connection connection = app.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, upload);
            insert.setInt(2, chunks);
            insert.setString(3, of.file());
            insert.setString(4, of.entry());
            insert.setBytes(5, Arrays.copyOf(chunk, filled));
            insert.executeUpdate();
            chunks++;
            filled = 0;
        } catch (SQLException e) {
            throw new DocumentsUnavailable("A part of a document cannot be stored", e);
        }
    }

    @Override
    void keep(String address) throws IOException {
        if (filled > 0) insert();
        try (Connection connection = app.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setBytes(1, HexFormat.of().parseHex(address));
            keep.setObject(2, upload);
            keep.setString(3, of.file());
            keep.setString(4, of.entry());
            keep.setObject(5, upload);
            keep.setInt(6, chunks);
            if (keep.executeUpdate() != 1) throw new DocumentsUnavailable("An upload was swept away", null);
        } catch (SQLException e) {
            throw new DocumentsUnavailable("A document cannot be stored", e);
        }
    }

    @Override
    void abandon() {
        if (chunks > 0) store.abandon(upload);
    }
}
