package org.indelible.app.evidence;

import org.indelible.query.record.CaseRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The structured record: the same fold that every read shows, as JSON, each entry naming the sequences of the events it rests on. */
final class RecordDocument {
    private final JsonMapper json;

    RecordDocument(JsonMapper json) {
        this.json = json;
    }

    /** The record in UTF-8. */
    byte[] write(CaseRecord file) {
        ObjectNode document = json.valueToTree(file);
        for (JsonNode entry : document.withArray("entries")) {
            name((ObjectNode) entry);
        }
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(document);
    }

    private static void name(ObjectNode entry) {
        ArrayNode sequences = entry.arrayNode();
        entry.withArray("events")
                .forEach(fact -> sequences.add(fact.get("sequence").asLong()));
        entry.set("events", sequences);
    }
}
