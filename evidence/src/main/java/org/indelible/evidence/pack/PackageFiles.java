package org.indelible.evidence.pack;

import java.util.List;

/** The payload files of a package, and how large they may be for a reader of bounded memory. */
final class PackageFiles {

    static final String COMPLETENESS = "data/completeness.json";
    static final String EVENTS = "data/events.jsonl";
    static final String HEAD_PROOF = "data/head.tlog-proof";
    static final String STATEMENT = "data/package.json";
    static final String PAGE = "data/record.html";
    static final String RECORD = "data/record.json";
    static final List<String> WITHOUT_PROOFS = List.of(EVENTS, STATEMENT, PAGE, RECORD);
    static final List<String> ALL = List.of(COMPLETENESS, EVENTS, HEAD_PROOF, STATEMENT, PAGE, RECORD);

    static final int MAX_EVENT_LINE = 16 << 20;
    static final int MAX_STATEMENT = 64 << 10;
    static final int MAX_RECORD = 64 << 20;

    private PackageFiles() {}
}
