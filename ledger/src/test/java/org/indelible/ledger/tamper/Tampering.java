package org.indelible.ledger.tamper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Something that the owner of the tables can do once the triggers are out of the way.
 *
 * @param what in words
 * @param sql the statements
 */
record Tampering(String what, String sql) {
    /** The middle event of stream {@code a}. */
    private static final String ONE = " where stream_id = 'a' and sequence = 1";

    private static final String LEAF =
            " where global_index = (select global_index from ledger.events where stream_id = 'a' and sequence = 1)";

    /** What is put into each column of an event. */
    private static final Map<String, String> EVENT_COLUMNS = Map.ofEntries(
            Map.entry("global_index", "default"),
            Map.entry("event_id", "gen_random_uuid()"),
            Map.entry("stream_id", "'elsewhere'"),
            Map.entry("stream_type", "'Other'"),
            Map.entry("sequence", "7"),
            Map.entry("type", "'box.shut'"),
            Map.entry("revision", "'2'"),
            Map.entry("recorded_at", "recorded_at - interval '1 microsecond'"),
            Map.entry("actor", "'somebody else'"),
            Map.entry("metadata", "set_byte(metadata, 40, get_byte(metadata, 40) # 1)"),
            Map.entry("key_id", "'file/c'"),
            Map.entry("payload", "set_byte(payload, 20, get_byte(payload, 20) # 1)"),
            Map.entry("payload_commitment", "set_byte(payload_commitment, 0, get_byte(payload_commitment, 0) # 1)"),
            Map.entry("previous_hash", "set_byte(previous_hash, 31, get_byte(previous_hash, 31) # 1)"),
            Map.entry("event_hash", "set_byte(event_hash, 0, get_byte(event_hash, 0) # 1)"),
            Map.entry("header_version", "2"),
            Map.entry("tx", "'3'"));

    private static final Map<String, String> LEAF_COLUMNS = Map.of(
            "leaf_index", "9999",
            "global_index", "(select max(global_index) from ledger.events)",
            "event_hash", "set_byte(event_hash, 0, get_byte(event_hash, 0) # 1)",
            "leaf_hash", "set_byte(leaf_hash, 0, get_byte(leaf_hash, 0) # 1)",
            "sealed_at", "sealed_at - interval '1 hour'");

    /** A change of each of these columns of an event. */
    static List<Tampering> ofEvents(List<String> columns) {
        return columns.stream()
                .map(column -> change("event", "events", column, EVENT_COLUMNS, ONE))
                .toList();
    }

    /** A change of each of these columns of a leaf. */
    static List<Tampering> ofLeaves(List<String> columns) {
        return columns.stream()
                .map(column -> change("leaf", "leaves", column, LEAF_COLUMNS, LEAF))
                .toList();
    }

    private static Tampering change(
            String thing, String table, String column, Map<String, String> values, String where) {
        String value = values.get(column);
        if (value == null) {
            throw new IllegalStateException("say what a change of " + table + "." + column + " is");
        }
        return new Tampering(
                thing + ": `" + column + "` changed",
                "update ledger." + table + " set " + column + " = " + value + where);
    }

    /** What is done to rows as wholes. */
    static List<Tampering> ofRows() {
        List<Tampering> all = new ArrayList<>();
        all.add(new Tampering("two payloads of a stream swapped", swapped("payload", "a", 1, "a", 2)));
        all.add(new Tampering("two events of different streams swapped", """
                update ledger.events set stream_id = 'aside' where stream_id = 'a' and sequence = 1;
                update ledger.events set stream_id = 'a' where stream_id = 'b' and sequence = 1;
                update ledger.events set stream_id = 'b' where stream_id = 'aside'"""));
        all.add(new Tampering("two leaves swapped", """
                update ledger.leaves set leaf_index = 9999 where leaf_index = 1;
                update ledger.leaves set leaf_index = 1 where leaf_index = 2;
                update ledger.leaves set leaf_index = 2 where leaf_index = 9999"""));
        all.add(new Tampering("a leaf deleted", "delete from ledger.leaves" + LEAF));
        all.add(new Tampering("an event deleted, with its leaf", """
                with gone as (delete from ledger.leaves where global_index in (select global_index from ledger.events where stream_id = 'a' and sequence = 1) returning global_index)
                delete from ledger.events where global_index in (select global_index from gone)"""));
        all.add(new Tampering("the last event of a stream deleted, with its leaf", """
                with gone as (delete from ledger.leaves where global_index in (select global_index from ledger.events where stream_id = 'a' and sequence = 2) returning global_index)
                delete from ledger.events where global_index in (select global_index from gone)"""));
        all.add(new Tampering("a whole stream deleted, with its leaves", """
                with gone as (delete from ledger.leaves where global_index in (select global_index from ledger.events where stream_id = 'b') returning global_index)
                delete from ledger.events where global_index in (select global_index from gone)"""));
        all.add(new Tampering("a copy of an event inserted in another stream", """
                insert into ledger.events (event_id, stream_id, stream_type, sequence, type, revision, recorded_at, actor, metadata, key_id, payload,
                  payload_commitment, previous_hash, event_hash, header_version)
                select gen_random_uuid(), 'b', stream_type, 3, type, revision, recorded_at, actor, metadata, key_id, payload,
                  payload_commitment, previous_hash, event_hash, header_version from ledger.events where stream_id = 'a' and sequence = 1"""));
        all.add(new Tampering("the last ten events rolled back, with leaves and head", ROLLED_BACK));
        all.add(new Tampering(
                "the last ten events rolled back, with leaves, head, subtrees and newer checkpoints",
                ROLLED_BACK + "; delete from ledger.checkpoints where size > (select next_leaf from ledger.head);"
                        + " delete from ledger.nodes where (index + 1) * 256 > (select next_leaf from ledger.head)"));
        return all;
    }

    private static final String ROLLED_BACK = """
            with gone as (delete from ledger.leaves where leaf_index >= (select next_leaf - 10 from ledger.head) returning global_index)
            delete from ledger.events where global_index in (select global_index from gone);
            update ledger.head set next_leaf = next_leaf - 10""";

    /** What is done to the tree and to what is signed. */
    static List<Tampering> ofTheTree() {
        return List.of(
                new Tampering("subtree: `hash` changed", "update ledger.nodes set hash = sha256(hash)"),
                new Tampering("subtree: deleted", "delete from ledger.nodes"),
                new Tampering(
                        "newest checkpoint: `note` changed",
                        "update ledger.checkpoints set note = set_byte(note, 40, get_byte(note, 40) # 1) where size = (select max(size) from ledger.checkpoints)"),
                new Tampering(
                        "newest checkpoint: `root` changed",
                        "update ledger.checkpoints set root = sha256(root) where size = (select max(size) from ledger.checkpoints)"),
                new Tampering(
                        "newest checkpoint: deleted",
                        "delete from ledger.checkpoints where size = (select max(size) from ledger.checkpoints)"),
                new Tampering("all checkpoints deleted", "delete from ledger.checkpoints"),
                new Tampering("head: moved back", "update ledger.head set next_leaf = next_leaf - 1"),
                new Tampering("head: moved on", "update ledger.head set next_leaf = next_leaf + 1"));
    }

    private static String swapped(String column, String one, int oneSequence, String other, int otherSequence) {
        return """
                update ledger.events e set %1$s = o.%1$s from ledger.events o
                 where (e.stream_id, e.sequence, o.stream_id, o.sequence) in (('%2$s', %3$d, '%4$s', %5$d), ('%4$s', %5$d, '%2$s', %3$d))""".formatted(column, one, oneSequence, other, otherSequence);
    }
}
