package org.indelible.ledger.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.indelible.ledger.database.Login;

/**
 * Deletes keys, as the login that can do little else. The database notes what was deleted and refuses to have it again. Connects for each
 * deletion: the right to destroy lies in no pool.
 */
public final class KeyDestroyer {
    private static final String DELETE = "delete from ledger.keys where key_id = ? or wrapped_by = ?";

    private static final String DELETE_ALL = "delete from ledger.keys where key_id = any(?) or wrapped_by = any(?)";

    private final Login destroyer;

    public KeyDestroyer(Login destroyer) {
        this.destroyer = destroyer;
    }

    /**
     * Deletes the key of a file or of an entry, and those that it wraps; nothing where they are gone already.
     *
     * @return how many were deleted
     * @throws KeyUnavailable if the database cannot do it now
     */
    public int destroy(KeyScope scope) {
        String keyId = switch (scope) {
            case KeyScope.File file -> file.keyId();
            case KeyScope.Entry entry -> entry.keyId();
            case KeyScope.Audit _ -> throw new IllegalArgumentException("audit keys are not destroyed");
        };
        try (Connection connection = destroyer.connect();
                PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setString(1, keyId);
            delete.setString(2, keyId);
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new KeyUnavailable("Cannot destroy the key " + keyId, e);
        }
    }

    /**
     * Deletes whatever a restored database still has of keys that this node knows to be destroyed. To be done before anything is decrypted.
     *
     * @return how many were deleted; 0 where nothing was restored
     * @throws KeyUnavailable if the database cannot do it now
     */
    public int replay(DestructionList list) {
        try (Connection connection = destroyer.connect();
                PreparedStatement delete = connection.prepareStatement(DELETE_ALL)) {
            Object[] keyIds = list.keys().toArray();
            delete.setArray(1, connection.createArrayOf("text", keyIds));
            delete.setArray(2, connection.createArrayOf("text", keyIds));
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new KeyUnavailable("Destructions cannot be replayed", e);
        }
    }
}
