package org.indelible.app.evidence;

import java.util.Locale;
import java.util.regex.Pattern;
import org.indelible.query.record.entries.EntryContent;

/** What a document is called in a package: by its digest, and by the end of its name so that it can be opened. */
final class PackagedName {
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,8}");

    private PackagedName() {}

    /** How the name ends, without the dot; empty where that is not how files are called. */
    static String extension(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return EXTENSION.matcher(end).matches() ? end : "";
    }

    /** Where it is, seen from the page. */
    static String of(EntryContent.OfDocument document) {
        String extension = extension(document.name());
        return "documents/" + document.sha256() + (extension.isEmpty() ? "" : "." + extension);
    }
}
