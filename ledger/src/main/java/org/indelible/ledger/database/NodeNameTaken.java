package org.indelible.ledger.database;

/** Another node on the same database has this node's name. */
public final class NodeNameTaken extends IllegalStateException {
    private static final long serialVersionUID = 1;

    NodeNameTaken(String name) {
        super(sentence(name));
    }

    static String sentence(String name) {
        return "another node on this database is called " + name
                + ": set INDELIBLE_LEDGER_NODE to a name that no other node has";
    }
}
