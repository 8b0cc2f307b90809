package org.indelible.evidence.pack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.indelible.evidence.json.JsonValue;
import org.indelible.evidence.json.MalformedJson;
import org.indelible.evidence.json.StrictJson;

/**
 * Which events the entries of {@code record.json} rest on. The record is an object; its member {@code entries} is an array of objects, each with a member
 * {@code events}: the sequences of its events, at least one, ascending. All else in the record is the application's.
 *
 * @param count how many entries there are
 * @param named the sequences that some entry names
 * @param problems one sentence each
 */
record RecordEntries(int count, BitSet named, List<String> problems) {

    /**
     * Reads the entries.
     *
     * @param events how many events are in the package, sequences from 0
     */
    static RecordEntries read(byte[] recordJson, long events) {
        BitSet named = new BitSet();
        List<String> problems = new ArrayList<>();
        int count = 0;
        try {
            for (JsonValue entry : entries(StrictJson.parse(recordJson))) {
                count++;
                if (!namesEvents(entry, events, named) && problems.size() < Findings.MAX_PROBLEMS) {
                    problems.add("Entry " + count + " of " + PackageFiles.RECORD
                            + " does not name the events it rests on, or names one that is not in the package.");
                }
            }
        } catch (MalformedJson e) {
            problems.add(PackageFiles.RECORD + " cannot be read: " + e.getMessage() + ".");
        }
        return new RecordEntries(count, named, problems);
    }

    private static List<JsonValue> entries(JsonValue recordValue) {
        if (recordValue instanceof JsonValue.ObjectValue object
                && object.members().get("entries") instanceof JsonValue.ArrayValue entries) {
            return entries.elements();
        }
        throw new MalformedJson("it is not an object with an array of entries");
    }

    private static boolean namesEvents(JsonValue entry, long events, BitSet named) {
        if (!(entry instanceof JsonValue.ObjectValue object
                && object.members().get("events") instanceof JsonValue.ArrayValue sequences)) {
            return false;
        }
        long last = -1;
        for (JsonValue sequence : sequences.elements()) {
            if (!(sequence instanceof JsonValue.IntegerValue integer)
                    || integer.number() <= last
                    || integer.number() >= events) {
                return false;
            }
            last = integer.number();
            named.set((int) last);
        }
        return last >= 0;
    }
}
