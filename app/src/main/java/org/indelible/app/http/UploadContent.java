package org.indelible.app.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.indelible.app.problem.Problem;
import org.indelible.app.problem.RequestRefused;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** The bytes of an upload, up to a limit. */
final class UploadContent extends FilterInputStream {
    private final DataSize limit;
    private long read;

    UploadContent(InputStream in, DataSize limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        try {
            int more = in.read(into, offset, length);
            read += Math.max(0, more);
            if (read > limit.toBytes()) throw tooLarge();
            return more;
        } catch (IOException broken) {
            throw brokenOff();
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException broken) {
            throw brokenOff();
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    static RequestRefused brokenOff() {
        return new RequestRefused(Problem.of(
                HttpStatus.BAD_REQUEST,
                "upload-malformed",
                "The body is not multipart/form-data, or breaks off. Nothing was recorded."));
    }

    private RequestRefused tooLarge() {
        return new RequestRefused(Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "document-too-large",
                "A document has at most %d bytes.".formatted(limit.toBytes())));
    }
}
