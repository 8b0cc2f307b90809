package org.indelible.evidence.pack;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of bounded length, each ended by one line feed. */
final class LineInput implements Closeable {

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    LineInput(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * The next line without its line feed; null at the end.
     *
     * @throws UnfitPackage if the line is too long or has no end
     */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        while (fill()) {
            int start = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            if (line.size() + at - start > limit) {
                throw new UnfitPackage(PackageFiles.EVENTS + " has a line that is too long.");
            }
            line.write(buffer, start, at - start);
            if (at < end) {
                at++;
                return line.toByteArray();
            }
        }
        if (line.size() > 0) {
            throw new UnfitPackage(PackageFiles.EVENTS + " does not end with the end of a line.");
        }
        return null;
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = in.read(buffer);
        }
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
