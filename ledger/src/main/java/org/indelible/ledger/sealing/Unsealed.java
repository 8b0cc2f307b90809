package org.indelible.ledger.sealing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the unsealed rows page by page, again and again. What is committed late is found because the next round begins at the oldest
 * transaction that was still running when the last complete round began: whatever belongs to an older one had been seen by then.
 */
final class Unsealed {
    private final EventRows rows;
    private final int pageSize;
    private @Nullable String watermark;
    private @Nullable String roundBegan;
    private long cursor;
    private boolean leftSome;

    Unsealed(EventRows rows, int pageSize) {
        this.rows = rows;
        this.pageSize = pageSize;
    }

    /** @param oldestRunning no transaction below this id was running just before the call */
    List<StoredEvent> page(Connection connection, String oldestRunning) throws SQLException {
        if (roundBegan == null) {
            roundBegan = oldestRunning;
        }
        return watermark == null
                ? rows.unsealed(connection, cursor, pageSize)
                : rows.unsealedSince(connection, watermark, cursor, pageSize);
    }

    /** Whether this page is all that is unsealed in the whole ledger. */
    boolean isEverything(List<StoredEvent> page) {
        return watermark == null && cursor == 0 && isLast(page);
    }

    private boolean isLast(List<StoredEvent> page) {
        return page.size() < pageSize;
    }

    /**
     * Every event of a transaction below this id is sealed or quarantined, once the page's outcome is committed.
     *
     * @param left whether rows of the page are neither sealed nor quarantined
     */
    String scannedFrom(List<StoredEvent> page, boolean left) {
        if (roundBegan != null && isLast(page) && !left && !leftSome) {
            return roundBegan;
        }
        return watermark == null ? "0" : watermark;
    }

    /**
     * The page's outcome is committed.
     *
     * @param left as above
     * @return whether there is more to do at once
     */
    boolean committed(List<StoredEvent> page, boolean left) {
        leftSome |= left;
        if (!isLast(page)) {
            cursor = page.getLast().globalIndex();
            return true;
        }
        boolean again = leftSome;
        // What waits for its predecessor is looked for in the whole ledger before the predecessor is called missing.
        watermark = leftSome ? null : roundBegan;
        startOver();
        return again;
    }

    /** Nothing is taken for granted any more: another server may have taken over, with transactions of other numbers. */
    void forget() {
        watermark = null;
        startOver();
    }

    /** The page's outcome is not committed, or not known to be: the round begins again. */
    void startOver() {
        roundBegan = null;
        cursor = 0;
        leftSome = false;
    }
}
