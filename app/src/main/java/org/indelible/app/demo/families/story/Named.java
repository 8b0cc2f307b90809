package org.indelible.app.demo.families.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indelible.events.notes.Present;
import org.indelible.events.notes.Source;
import org.indelible.events.time.OccurredAt;

/** People as a story names them: {@code Temi Marsh (mother)}, and as a source {@code Temi Marsh (mother), by telephone}. */
final class Named {
    private static final Pattern PERSON = Pattern.compile("(.+?) \\((.+?)\\)(?:, (.+))?");
    private static final String ANONYMOUS = "anonymous";

    private Named() {}

    static Present present(String told) {
        Matcher person = read(told);
        return new Present(person.group(1), person.group(2));
    }

    static Source source(String told, OccurredAt when) {
        Matcher person = read(told);
        boolean anonymous = person.group(1).equals(ANONYMOUS);
        return new Source.ThirdParty(
                anonymous ? null : person.group(1), anonymous, person.group(2), person.group(3), when);
    }

    private static Matcher read(String told) {
        Matcher person = PERSON.matcher(told);
        if (!person.matches()) throw new IllegalArgumentException("nobody is named like this: " + told);
        return person;
    }
}
