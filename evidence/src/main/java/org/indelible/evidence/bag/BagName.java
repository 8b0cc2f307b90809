package org.indelible.evidence.bag;

import java.util.regex.Pattern;

/** Names of files in the archive. The alphabet leaves no room for absolute paths, parents, back slashes, drive letters or two spellings of one name. */
final class BagName {

    /** The one directory that everything lies in, as RFC 8493 (4.) wants of a serialised bag. */
    static final String BASE = "indelible-evidence/";

    static final String PAYLOAD = "data/";
    static final String DECLARATION = "bagit.txt";
    static final String INFO = "bag-info.txt";
    static final String MANIFEST = "manifest-sha256.txt";
    static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
    static final int MAX_LENGTH = 200;

    private static final Pattern PAYLOAD_NAME = Pattern.compile("data(/[a-z0-9][a-z0-9._-]*)+");

    private BagName() {}

    static boolean isPayload(String name) {
        return name.length() <= MAX_LENGTH && PAYLOAD_NAME.matcher(name).matches();
    }
}
