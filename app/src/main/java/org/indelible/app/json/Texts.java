package org.indelible.app.json;

import java.util.ArrayList;
import java.util.List;
import org.indelible.app.problem.Problem.Violation;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The first of what no text of a body may hold: unpaired surrogates, which are no characters, and control characters other than tab and newline. */
final class Texts {
    private Texts() {}

    static List<Violation> violations(JsonNode tree) {
        List<Violation> violations = new ArrayList<>();
        look(tree, JsonPointer.empty(), violations);
        return violations;
    }

    private static void look(JsonNode node, JsonPointer pointer, List<Violation> violations) {
        if (violations.size() >= BodyReader.MOST_VIOLATIONS) {
            return;
        }
        if (node.isString()) {
            check(node.stringValue(), pointer, violations);
        }
        node.properties().forEach(field -> {
            JsonPointer at = pointer.appendProperty(field.getKey());
            check(field.getKey(), pointer, violations);
            look(field.getValue(), at, violations);
        });
        if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                look(node.get(index), pointer.appendIndex(index), violations);
            }
        }
    }

    private static void check(String text, JsonPointer pointer, List<Violation> violations) {
        if (text.codePoints().anyMatch(Texts::isUnpairedSurrogate)) {
            violations.add(Violation.at(pointer.toString(), "surrogate-unpaired", "This text holds half a character."));
        }
        if (text.codePoints().anyMatch(Texts::isForbiddenControl)) {
            violations.add(Violation.at(
                    pointer.toString(),
                    "control-character",
                    "This text holds control characters; of those, only tab and newline are accepted."));
        }
    }

    private static boolean isUnpairedSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static boolean isForbiddenControl(int codePoint) {
        return Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
    }
}
