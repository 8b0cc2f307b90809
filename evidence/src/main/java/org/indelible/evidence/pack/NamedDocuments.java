package org.indelible.evidence.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indelible.evidence.header.EventHeader;
import org.indelible.evidence.json.JsonMembers;
import org.indelible.evidence.json.MalformedJson;

/** The documents that the payloads in a package name: by SHA-256, with their length. Each is a file of the package, called by its digest. */
final class NamedDocuments {
    /** The type of the events that name them. */
    static final String ATTACHED = "document.attached";

    static final String DIRECTORY = "data/documents/";
    private static final Pattern FILE = Pattern.compile("data/documents/([0-9a-f]{64})(\\.[a-z0-9]{1,8})?");

    private final Map<String, Long> named = new TreeMap<>();

    /**
     * Takes the document that the payload of an event names, if the event attaches one.
     *
     * @throws MalformedJson if it does not say which
     */
    void nameIn(EventHeader header, byte[] payload) {
        if (!header.type().equals(ATTACHED)) {
            return;
        }
        JsonMembers members = JsonMembers.of(payload);
        named.put(members.text("sha256"), members.number("bytes"));
    }

    int count() {
        return named.size();
    }

    /** Bytes of the document with this digest; -1 where none is named so. */
    long length(String sha256) {
        return named.getOrDefault(sha256, -1L);
    }

    /** The digest that the name of a file of the package says it has; nothing that is a digest where it is no document. */
    static String digestIn(String name) {
        Matcher file = FILE.matcher(name);
        return file.matches() ? file.group(1) : "";
    }

    /** One sentence for each document that is named and not here, is here twice, or is here and not named. */
    List<String> compare(Collection<String> files) {
        List<String> problems = new ArrayList<>();
        Set<String> here = new HashSet<>();
        for (String file : files) {
            String digest = digestIn(file);
            if (!named.containsKey(digest)) {
                problems.add(file + " is a document that no payload here names.");
            } else if (!here.add(digest)) {
                problems.add(file + " is here more than once.");
            }
        }
        named.keySet().stream()
                .filter(digest -> !here.contains(digest))
                .forEach(digest -> problems.add("The document " + digest + " is named by a payload and is not here."));
        return problems;
    }
}
