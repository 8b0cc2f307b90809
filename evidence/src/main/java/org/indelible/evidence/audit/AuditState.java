package org.indelible.evidence.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.indelible.evidence.completeness.StreamHead;
import org.indelible.evidence.note.Note;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.evidence.note.StrictText;

/**
 * How far an audit is. Whoever audits keeps it, and goes on from it.
 *
 * @param checkpoint the checkpoint that was audited under
 * @param next the leaf index of the first entry that was not looked at
 * @param heads how each stream ended before it, by stream id
 */
public record AuditState(Note checkpoint, long next, Map<String, StreamHead> heads) {
    private static final String FORMAT = "indelible-audit/1";
    private static final String END_OF_NOTE = "end of checkpoint";

    /** Takes a copy. */
    public AuditState {
        heads = Map.copyOf(heads);
    }

    /** The text that it is kept as. */
    public byte[] encode() {
        StringBuilder text = new StringBuilder(FORMAT).append('\n').append(next).append('\n');
        text.append(new String(checkpoint.bytes(), StandardCharsets.UTF_8))
                .append(END_OF_NOTE)
                .append('\n');
        heads.values().stream()
                .sorted((one, other) -> one.streamId().compareTo(other.streamId()))
                .forEach(head -> text.append(head.sequence())
                        .append(' ')
                        .append(HexFormat.of().formatHex(head.hash()))
                        .append(' ')
                        .append(head.streamId())
                        .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws RefusedNote if it is anything else
     */
    public static AuditState parse(byte[] bytes) {
        List<String> lines = new ArrayList<>(StrictText.utf8(bytes).lines().toList());
        int end = lines.indexOf(END_OF_NOTE);
        if (end < 2 || !lines.getFirst().equals(FORMAT)) {
            throw new RefusedNote("The file is not the state of an audit.");
        }
        String note = String.join("\n", lines.subList(2, end)) + "\n";
        Map<String, StreamHead> heads = new HashMap<>();
        for (String line : lines.subList(end + 1, lines.size())) {
            StreamHead head = head(line);
            heads.put(head.streamId(), head);
        }
        return new AuditState(
                Note.parse(note.getBytes(StandardCharsets.UTF_8)), StrictText.decimal(lines.get(1)), heads);
    }

    private static StreamHead head(String line) {
        String[] parts = line.split(" ", 3);
        if (parts.length != 3) {
            throw new RefusedNote("A line of the state of the audit is not the end of a stream.");
        }
        try {
            return new StreamHead(
                    parts[2], StrictText.decimal(parts[0]), HexFormat.of().parseHex(parts[1]));
        } catch (RefusedNote e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new RefusedNote("A line of the state of the audit is not the end of a stream.");
        }
    }
}
