package org.indelible.ledger.documents;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads one ciphertext row by row, each on a connection of its own: a client that reads slowly holds none. */
final class ChunkReader extends InputStream {
    private static final String READ = "select bytes from ledger.document_chunks where upload = ? and number = ?";

    private final DataSource app;
    private final UUID upload;
    private final int chunks;
    private int next;
    private byte[] chunk = new byte[0];
    private int position;

    ChunkReader(DataSource app, UUID upload, int chunks) {
        this.app = app;
        this.upload = upload;
        this.chunks = chunks;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : chunk[position++] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) return 0;
        if (isAtEnd()) return -1;
        int part = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, into, offset, part);
        position += part;
        return part;
    }

    private boolean isAtEnd() {
        while (position == chunk.length) {
            if (next == chunks) return true;
            chunk = fetch(next++);
            position = 0;
        }
        return false;
    }

    private byte[] fetch(int number) {
        try (Connection connection = app.getConnection();
                PreparedStatement read = connection.prepareStatement(READ)) {
            read.setObject(1, upload);
            read.setInt(2, number);
            try (ResultSet row = read.executeQuery()) {
                if (!row.next()) throw new DocumentDamaged("A part of a document is not in the store", null);
                return row.getBytes(1);
            }
        } catch (SQLException e) {
            throw new DocumentsUnavailable("A part of a document cannot be read", e);
        }
    }
}
