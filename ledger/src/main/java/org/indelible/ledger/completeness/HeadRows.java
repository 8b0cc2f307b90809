package org.indelible.ledger.completeness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indelible.evidence.completeness.Buckets;
import org.indelible.evidence.completeness.HeadsTree;
import org.indelible.evidence.completeness.StreamHead;
import org.indelible.evidence.completeness.Subtree;

/** The counted heads of streams, and the subtrees of their buckets. */
final class HeadRows {
    private static final String CHANGED = """
            select distinct on (e.stream_id) e.stream_id, e.sequence, e.event_hash
            from ledger.leaves l join ledger.events e using (global_index)
            where l.leaf_index > ? and l.leaf_index <= ?
            order by e.stream_id, e.sequence desc""";
    private static final String STORE = """
            insert into ledger.stream_heads (stream_id, bucket, sequence, event_hash) values (?, ?, ?, ?)
            on conflict (stream_id) do update set sequence = excluded.sequence, event_hash = excluded.event_hash""";
    private static final String IN_BUCKETS =
            "select stream_id, sequence, event_hash from ledger.stream_heads where bucket = any(?)";
    private static final String STORE_BUCKET = """
            insert into ledger.head_buckets (bucket, streams, hash) values (?, ?, ?)
            on conflict (bucket) do update set streams = excluded.streams, hash = excluded.hash""";
    private static final String BUCKETS = "select bucket, streams, hash from ledger.head_buckets";

    private HeadRows() {}

    /** The last events of the streams that have one among these leaves. */
    static List<StreamHead> changed(Connection connection, long afterLeaf, long throughLeaf) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(CHANGED)) {
            select.setLong(1, afterLeaf);
            select.setLong(2, throughLeaf);
            return heads(select);
        }
    }

    /** Takes over what has changed; the subtrees of the buckets concerned are computed anew. */
    static void store(Connection connection, List<StreamHead> changed) throws SQLException {
        try (PreparedStatement store = connection.prepareStatement(STORE)) {
            for (StreamHead head : changed) {
                store.setString(1, head.streamId());
                store.setInt(2, Buckets.of(head));
                store.setLong(3, head.sequence());
                store.setBytes(4, head.hash());
                store.addBatch();
            }
            store.executeBatch();
        }
        List<Integer> buckets = changed.stream().map(Buckets::of).distinct().toList();
        Map<Integer, List<StreamHead>> heads = new HashMap<>();
        in(connection, buckets)
                .forEach(head -> heads.computeIfAbsent(Buckets.of(head), _ -> new ArrayList<>())
                        .add(head));
        try (PreparedStatement store = connection.prepareStatement(STORE_BUCKET)) {
            for (Map.Entry<Integer, List<StreamHead>> bucket : heads.entrySet()) {
                Subtree subtree = HeadsTree.of(bucket.getValue(), Buckets.BITS);
                store.setInt(1, bucket.getKey());
                store.setLong(2, subtree.streams());
                store.setBytes(3, subtree.hash());
                store.addBatch();
            }
            store.executeBatch();
        }
    }

    /** All heads of these buckets. */
    static List<StreamHead> in(Connection connection, Collection<Integer> buckets) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(IN_BUCKETS)) {
            select.setArray(1, connection.createArrayOf("smallint", buckets.toArray()));
            return heads(select);
        }
    }

    /** The tree as it was counted last. */
    static Buckets buckets(Connection connection) throws SQLException {
        List<Subtree> subtrees = new ArrayList<>(Collections.nCopies(Buckets.COUNT, Subtree.EMPTY));
        try (PreparedStatement select = connection.prepareStatement(BUCKETS);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                subtrees.set(row.getInt(1), new Subtree(row.getLong(2), row.getBytes(3)));
            }
        }
        return new Buckets(subtrees);
    }

    private static List<StreamHead> heads(PreparedStatement select) throws SQLException {
        List<StreamHead> heads = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                heads.add(new StreamHead(row.getString(1), row.getLong(2), row.getBytes(3)));
            }
        }
        return heads;
    }
}
