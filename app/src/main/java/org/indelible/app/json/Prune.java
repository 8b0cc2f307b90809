package org.indelible.app.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes what did not fit out of the tree. */
final class Prune {
    private Prune() {}

    /** Whether there was something to take out: the innermost field on the way to what did not fit. */
    static boolean what(JacksonException wrong, JsonNode tree) {
        List<Reference> path = wrong.getPath();
        JsonNode node = tree;
        @Nullable ObjectNode parent = null;
        String field = "";
        for (Reference step : path) {
            if (step.getPropertyName() != null && node instanceof ObjectNode object) {
                parent = object;
                field = step.getPropertyName();
            }
            node = step.getPropertyName() == null ? node.path(step.getIndex()) : node.path(step.getPropertyName());
        }
        return parent != null && parent.remove(field) != null;
    }
}
