package org.indelible.app.json;

import java.util.ArrayList;
import java.util.List;
import org.indelible.app.problem.Problem.Violation;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * What no text of a body may hold: unpaired surrogates and noncharacters, which are no characters; control characters other than tab and newline; and the
 * controls that reorder what is shown, so that it could be read otherwise than it is stored.
 */
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
        if (text.codePoints().anyMatch(Texts::isNoncharacter)) {
            violations.add(
                    Violation.at(
                            pointer.toString(),
                            "noncharacter",
                            "This text holds a code point that Unicode keeps for no character, such as U+FFFE or U+FDD0. Leave it out."));
        }
        if (text.codePoints().anyMatch(Texts::isForbiddenControl)) {
            violations.add(Violation.at(
                    pointer.toString(),
                    "control-character",
                    "This text holds control characters; of those, only tab and newline are accepted."));
        }
        checkDirection(text, pointer, violations);
    }

    private static void checkDirection(String text, JsonPointer pointer, List<Violation> violations) {
        Direction.firstControlIn(text)
                .ifPresent(at -> violations.add(Violation.at(
                        pointer.toString(),
                        "direction-control",
                        "Character %d of this text is a control that changes the order in which the text is shown. Leave it out."
                                .formatted(at))));
    }

    private static boolean isUnpairedSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** The 66 of the Unicode Standard, section 23.7: U+FDD0 to U+FDEF, and the last two code points of every plane. */
    private static boolean isNoncharacter(int codePoint) {
        return (codePoint >= 0xFDD0 && codePoint <= 0xFDEF) || (codePoint & 0xFFFE) == 0xFFFE;
    }

    private static boolean isForbiddenControl(int codePoint) {
        return Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
    }
}
