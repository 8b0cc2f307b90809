package org.indelible.app.access;

import java.util.Optional;
import org.indelible.app.access.fhir.AuditEvents;
import org.indelible.query.accesslog.AccessLogPart;
import org.indelible.query.accesslog.LogForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;

/** Hands out the log in the form that the header {@code Accept} names. */
final class Taken {
    static final String CSV = "text/csv";
    static final String FHIR = "application/fhir+ndjson";

    /** Of an answer that was cut off: the cursor of what follows. */
    static final String NEXT = "Next-Cursor";

    private Taken() {}

    /** The first form in the header's order of preference, if JSON does not come before it; what is not understood asks for JSON. */
    static Optional<LogForm> form(@Nullable String accept) {
        if (accept == null) return Optional.empty();
        try {
            var accepted = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(accepted);
            return accepted.stream()
                    .filter(type -> type.getQualityValue() > 0)
                    .map(type -> type.getType() + "/" + type.getSubtype())
                    .filter(type -> type.equals(CSV) || type.equals(FHIR) || type.equals("application/json"))
                    .findFirst()
                    .flatMap(Taken::named);
        } catch (InvalidMediaTypeException _) {
            return Optional.empty();
        }
    }

    private static Optional<LogForm> named(String type) {
        return switch (type) {
            case CSV -> Optional.of(LogForm.CSV);
            case FHIR -> Optional.of(LogForm.FHIR);
            default -> Optional.empty();
        };
    }

    /** The part as a file, with the headers of its disclosure. */
    static ResponseEntity<byte[]> handedOut(AccessLogPart part, LogForm form, HttpHeaders disclosed) {
        var response = ResponseEntity.ok()
                .headers(disclosed)
                .contentType(MediaType.parseMediaType(
                        switch (form) {
                            case CSV -> CSV + ";charset=UTF-8;header=present";
                            case FHIR -> FHIR;
                        }))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"access-log.%s\"".formatted(form == LogForm.CSV ? "csv" : "ndjson"));
        var next = part.next();
        if (next != null) response.header(NEXT, next);
        return response.body(
                switch (form) {
                    case CSV -> AccessLogTable.of(part);
                    case FHIR -> AuditEvents.of(part);
                });
    }
}
