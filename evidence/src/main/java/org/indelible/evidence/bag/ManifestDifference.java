package org.indelible.evidence.bag;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** Says why a manifest is not the one that the contents demand: by name where its lines can still be understood. */
final class ManifestDifference {

    private ManifestDifference() {}

    /** At least one sentence. Names are only ever those of files that are there: what a manifest says may be hostile. */
    static List<String> sentences(String manifest, byte[] text, SortedMap<String, String> digests) {
        Set<String> lines = new HashSet<>(Arrays.asList(new String(text, StandardCharsets.ISO_8859_1).split("\n", -1)));
        List<String> sentences = new ArrayList<>();
        digests.forEach((name, digest) -> {
            if (!lines.contains(digest + "  " + name)) {
                sentences.add(name + " does not have the digest that " + manifest + " gives for it.");
            }
        });
        if (sentences.isEmpty()) {
            sentences.add(manifest + " names files that are not there, or is not in its one form.");
        }
        return sentences;
    }
}
