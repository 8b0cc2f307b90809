package org.indelible.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.modelling.command.ConcurrencyException;
import org.indelible.evidence.digest.Sha256;

/** Links the events of a transaction to their predecessors, committed before or in the same transaction. */
final class Chaining {
    private final String origin;
    private final Heads heads;

    Chaining(String origin, Heads heads) {
        this.origin = origin;
        this.heads = heads;
    }

    /**
     * The events of all jobs by stream and sequence, the order in which they are inserted, so that no two transactions wait for each other.
     *
     * @throws ConcurrencyException if an event has no predecessor
     */
    Map<Position, Linked> link(Connection connection, List<Job> jobs) throws SQLException {
        List<Draft> drafts = jobs.stream()
                .flatMap(job -> job.events().stream())
                .sorted(Comparator.comparing(Draft::position))
                .toList();
        Map<Position, byte[]> hashes = new HashMap<>(heads.find(connection, predecessors(drafts)));
        Map<Position, Linked> linked = new TreeMap<>();
        for (Draft draft : drafts) {
            Position position = draft.position();
            Linked event = Linked.to(previous(hashes, position), draft, origin);
            hashes.put(position, event.hash());
            linked.put(position, event);
        }
        return linked;
    }

    private static Set<Position> predecessors(List<Draft> drafts) {
        Set<Position> wanted = new HashSet<>();
        drafts.stream()
                .map(Draft::position)
                .filter(position -> position.sequence() > 0)
                .forEach(position -> wanted.add(position.before()));
        drafts.forEach(draft -> wanted.remove(draft.position()));
        return wanted;
    }

    private static byte[] previous(Map<Position, byte[]> hashes, Position position) {
        if (position.sequence() == 0) {
            return new byte[Sha256.LENGTH];
        }
        byte[] hash = hashes.get(position.before());
        if (hash == null) {
            throw new ConcurrencyException(
                    "Nothing is recorded before event " + position.sequence() + " of stream " + position.streamId());
        }
        return hash;
    }
}
