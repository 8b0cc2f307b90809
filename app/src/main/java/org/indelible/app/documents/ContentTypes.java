package org.indelible.app.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Finds what a document is by its first bytes, and by nothing that anybody says of it (Apache Tika's table of magic numbers). */
public final class ContentTypes {
    private static final int LOOKED_AT = 64 << 10;

    private final Detector detector = MimeTypes.getDefaultMimeTypes();

    /** The content with its first bytes kept, so that it can be looked at and read from its beginning all the same. */
    static InputStream lookable(InputStream content) {
        return new BufferedInputStream(content, LOOKED_AT);
    }

    /** The media type of what was made {@link #lookable}; nothing of it is used up. */
    String find(InputStream content) throws IOException {
        return detector.detect(content, new Metadata()).getBaseType().toString();
    }
}
