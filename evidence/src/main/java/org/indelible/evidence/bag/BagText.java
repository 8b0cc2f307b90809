package org.indelible.evidence.bag;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** The contents of the bag's own text files, each the only one possible for what it describes. */
final class BagText {

    static final byte[] DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".getBytes(UTF_8);

    private static final Pattern LABEL = Pattern.compile("[A-Za-z][A-Za-z-]*");

    private BagText() {}

    /** {@code bag-info.txt}: the given lines in order, then the payload's bytes and files. */
    static byte[] info(SequencedMap<String, String> lines, List<Long> payloadSizes) {
        StringBuilder text = new StringBuilder();
        lines.forEach((label, value) -> {
            if (!LABEL.matcher(label).matches()
                    || value.isEmpty()
                    || value.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("a line of bag-info.txt must be a label and one line of text");
            }
            text.append(label).append(": ").append(value).append('\n');
        });
        long bytes = payloadSizes.stream().mapToLong(Long::longValue).sum();
        text.append("Payload-Oxum: ").append(bytes).append('.').append(payloadSizes.size());
        return text.append('\n').toString().getBytes(UTF_8);
    }

    /** A manifest: one line per file, in order of names: digest, two spaces, name. {@code sha256sum --check} reads it. */
    static byte[] manifest(SortedMap<String, String> digests) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> file : digests.entrySet()) {
            text.append(file.getValue()).append("  ").append(file.getKey()).append('\n');
        }
        return text.toString().getBytes(UTF_8);
    }
}
