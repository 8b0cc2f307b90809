package org.indelible.query.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Questions and answers as canonical JSON: members sorted by name, nothing null, times as ISO 8601. A question is written without the
 * person who asks, whom the disclosure names anyway, and can be read back with them.
 */
public final class QueryJson {
    private static final String ASKER = "asker";

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private final Map<Class<?>, String> names = new HashMap<>();
    private final Map<String, Class<? extends AuditedQuery<?>>> types = new HashMap<>();

    /** For these kinds of question. */
    public QueryJson(List<QueryType> known) {
        known.forEach(each -> {
            names.put(each.type(), each.name());
            types.put(each.name(), each.type());
        });
    }

    /**
     * The stored name of a question.
     *
     * @throws IllegalArgumentException if it is not of a known kind: such a question could never be asked again
     */
    public String name(AuditedQuery<?> query) {
        var name = names.get(query.getClass());
        if (name == null) throw new IllegalArgumentException("not a known question: " + query.getClass());
        return name;
    }

    /** The question itself, without the person who asks. */
    public String parameters(AuditedQuery<?> query) {
        ObjectNode tree = mapper.valueToTree(query);
        tree.remove(ASKER);
        return mapper.writeValueAsString(tree);
    }

    /**
     * The question that was stored under a name with these parameters, as asked by this person.
     *
     * @throws IllegalArgumentException if it is not of a known kind, or not what questions of this kind are
     */
    public AuditedQuery<?> read(String name, String parameters, Asker asker) {
        var type = types.get(name);
        if (type == null) throw new IllegalArgumentException("not a known question: " + name);
        try {
            ObjectNode tree = (ObjectNode) mapper.readTree(parameters);
            tree.set(ASKER, mapper.valueToTree(asker));
            return mapper.treeToValue(tree, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not the parameters of a " + name, e);
        }
    }

    /** An answer as the bytes that its digest is made of. */
    public byte[] answer(DisclosedAnswer answer) {
        return mapper.writeValueAsBytes(mapper.<JsonNode>valueToTree(answer));
    }
}
