package org.indelible.app.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.indelible.app.json.BodyReader;
import org.indelible.app.problem.Problem;
import org.indelible.app.problem.RequestRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/**
 * A request of two parts (RFC 7578): first {@code document}, which describes the second, {@code content}, in JSON. The bytes of the second are read as they
 * come in, and lie in no temporary file. Names and types that part headers give are not looked at: the description says them.
 */
public final class Upload {
    private static final String DESCRIPTION = "document";
    private static final String CONTENT = "content";
    private static final int LONGEST_DESCRIPTION = 64 << 10;

    private final HttpServletRequest request;
    private final BodyReader reader;
    private final DataSize limit;
    private @Nullable FileItemInputIterator parts;
    private byte[] description = new byte[0];

    Upload(HttpServletRequest request, BodyReader reader, DataSize limit) {
        this.request = request;
        this.reader = reader;
        this.limit = limit;
    }

    /**
     * What the first part says; to be asked for first.
     *
     * @throws RequestRefused 400 if it is missing or faulty
     */
    public <T> T describedAs(Class<T> type) {
        try (InputStream in = part(DESCRIPTION)) {
            description = in.readNBytes(LONGEST_DESCRIPTION + 1);
        } catch (IOException broken) {
            throw UploadContent.brokenOff();
        }
        if (description.length > LONGEST_DESCRIPTION) {
            throw new RequestRefused(Problem.of(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "body-too-large",
                    "The part %s is larger than %d bytes.".formatted(DESCRIPTION, LONGEST_DESCRIPTION)));
        }
        return reader.read(description, type);
    }

    /** The first part as it came. */
    public byte[] description() {
        return description.clone();
    }

    /**
     * The bytes of the second part, read as they come in. Reading them throws {@link RequestRefused}: 413 beyond the limit, 400 where they break off.
     *
     * @throws RequestRefused 400 if it is missing
     */
    public InputStream content() {
        return new UploadContent(part(CONTENT), limit);
    }

    /**
     * To be called when the second part was read: nothing follows it.
     *
     * @throws RequestRefused 400 if something does, or the request breaks off
     */
    public void mustEnd() {
        try {
            if (parts().hasNext()) throw unknown();
        } catch (IOException broken) {
            throw UploadContent.brokenOff();
        }
    }

    private InputStream part(String name) {
        try {
            if (!parts().hasNext()) throw missing(name);
            FileItemInput part = parts().next();
            if (name.equals(part.getFieldName())) return part.getInputStream();
            throw CONTENT.equals(part.getFieldName()) || DESCRIPTION.equals(part.getFieldName())
                    ? missing(name)
                    : unknown();
        } catch (IOException broken) {
            throw UploadContent.brokenOff();
        }
    }

    private FileItemInputIterator parts() throws IOException {
        FileItemInputIterator known = parts;
        if (known == null) {
            // Only the parser is used: items, which may go to disk, are never made.
            known = new JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory>().getItemIterator(request);
            parts = known;
        }
        return known;
    }

    private static RequestRefused missing(String name) {
        return refused(
                "part-missing",
                "The part %s is missing here: %s comes first, then %s.".formatted(name, DESCRIPTION, CONTENT));
    }

    private static RequestRefused unknown() {
        return refused("part-unknown", "The request has other parts than %s and %s.".formatted(DESCRIPTION, CONTENT));
    }

    private static RequestRefused refused(String code, String detail) {
        return new RequestRefused(Problem.of(HttpStatus.BAD_REQUEST, code, detail));
    }
}
