package org.indelible.benchmarks.installation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.indelible.benchmarks.story.Notes;
import org.indelible.command.notes.AddCaseNote;
import org.indelible.events.casefile.CaseFileId;
import tools.jackson.databind.json.JsonMapper;

/** The requests of the API that are measured, with a bearer token. */
public final class Requests {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final String token;
    private final String note;

    public Requests(String token) {
        this.token = token;
        AddCaseNote note = Notes.next(new CaseFileId(UUID.randomUUID()));
        this.note = JSON.writeValueAsString(Map.of("type", note.type(), "content", note.content()));
    }

    /** Adds the note, under an idempotency key of its own as clients do. */
    byte[] add(CaseFileId file) {
        return request("POST", file + "/notes", "Idempotency-Key: " + UUID.randomUUID() + "\r\n", note);
    }

    /** Reads up to 50 entries of the file's chronology; that is recorded before the answer. */
    byte[] read(CaseFileId file) {
        return request("GET", file + "/chronology?limit=50", "", "");
    }

    private byte[] request(String method, String path, String header, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String request =
                "%s /api/v1/case-files/%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nAccess-Purpose: %s\r\n%sContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(method, path, token, Notes.PURPOSE, header, bytes.length, body);
        return request.getBytes(StandardCharsets.UTF_8);
    }
}
