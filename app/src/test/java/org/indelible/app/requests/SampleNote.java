package org.indelible.app.requests;

import java.time.Instant;

/** The smallest note there is. */
final class SampleNote {
    private SampleNote() {}

    static String of(String title, Instant occurredAt) {
        return """
                {
                  "type": "telephone-call",
                  "content": {
                    "title": "%s",
                    "occurredAt": { "kind": "at", "at": "%s" },
                    "segments": [ { "text": "The school called.", "voice": "worker" } ],
                    "present": [], "actions": [], "decisions": [],
                    "provenance": "typed",
                    "contemporaneity": "not-claimed"
                  }
                }
                """.formatted(title, occurredAt);
    }
}
