package org.indelible.app.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Tells the requests that carry a document: larger than others, and read piece by piece. */
public final class Uploads {
    private static final Pattern ADDRESS = Pattern.compile("/api/v1/case-files/[^/]+/documents");

    private Uploads() {}

    /** Whether the request carries one. */
    public static boolean isOne(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getContentType(), "")
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .startsWith("multipart/form-data")
                && ADDRESS.matcher(request.getRequestURI()).matches();
    }
}
