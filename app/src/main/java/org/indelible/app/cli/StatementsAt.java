package org.indelible.app.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.indelible.evidence.audit.Statements;

/** Asks an application how the ledger says that its streams ended. */
record StatementsAt(LogAddress log) implements Statements {
    @Override
    public Optional<byte[]> newest(String streamId) {
        return log.given("completeness?stream=" + URLEncoder.encode(streamId, StandardCharsets.UTF_8));
    }
}
