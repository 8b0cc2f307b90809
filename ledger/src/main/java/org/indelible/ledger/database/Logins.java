package org.indelible.ledger.database;

import java.util.List;

/**
 * The four logins, each with only the rights of its work.
 *
 * @param owner runs the migrations and is then disconnected
 * @param app appends and reads
 * @param sealer gives events their places in the sealed order
 * @param destroyer deletes keys, wraps those that are there anew, and nothing else
 */
public record Logins(Login owner, Login app, Login sealer, Login destroyer) {
    public static final String OWNER = "indelible_owner";
    public static final String APP = "indelible_app";
    public static final String SEALER = "indelible_sealer";
    public static final String DESTROYER = "indelible_destroyer";
    public static final List<String> ROLES = List.of(OWNER, APP, SEALER, DESTROYER);
}
