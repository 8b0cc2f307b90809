package org.indelible.ledger.keys;

import java.util.List;

/**
 * A key to encrypt with.
 *
 * @param unstored what the same transaction must store first: the key itself if it is new, and the new file key that it is wrapped by
 */
public record WritingKey(DataKey key, List<UnstoredKey> unstored) {}
