package org.indelible.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.indelible.evidence.audit.AuditFinding;
import org.indelible.evidence.audit.AuditReport;
import org.indelible.evidence.audit.AuditState;
import org.indelible.evidence.audit.LogAudit;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.cosignature.WitnessPolicy;
import org.indelible.evidence.note.GivenKey;
import org.indelible.evidence.note.VerifierKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Audits a ledger from the outside, with its log and the pinned key. */
@Command(
        mixinStandardHelpOptions = true,
        name = "audit",
        description = {
            "Audit a whole ledger from its log: checkpoint, tiles, entries, chains, and how its streams end;",
            "and from its database: grants, owners, triggers and settings. Exit code 3 where something is wrong."
        },
        footer = {
            "",
            "INDELIBLE_TOKEN holds an access token of an auditor; in the demo: ./indelible token USER.",
            "INDELIBLE_APP_PASSWORD holds the password of the login indelible_app, for --database."
        })
final class Audit implements Callable<Integer> {
    private static final int WRONG = 3;
    private static final int KEEP_EVERY = 256 * 64;

    @Option(
            names = "--log",
            required = true,
            paramLabel = "KEY",
            description = "The ledger's public key, which you have from elsewhere.")
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private String key;

    @Option(names = "--url", required = true, paramLabel = "URL", description = "Where the application is.")
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private String url;

    @Option(names = "--witness", paramLabel = "KEY", description = "A witness's public key; may be repeated.")
    private List<String> witnesses = List.of();

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "Keep in FILE how far the audit is, and go on from there if it is there.")
    private @Nullable Path kept;

    @Option(names = "--database", paramLabel = "JDBC_URL", description = "The ledger's database.")
    private @Nullable String database;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Instead of --database: the data directory of an application with an embedded one.")
    private @Nullable Path data;

    @Option(names = "--json", description = "Print the outcome as JSON.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        VerifierKey pinned = GivenKey.read(key);
        PinnedLog log = new PinnedLog(pinned.name(), pinned);
        var policy = new WitnessPolicy(
                witnesses.size(), witnesses.stream().map(GivenKey::read).toList());
        String token = Optional.ofNullable(System.getenv("INDELIBLE_TOKEN"))
                .orElseThrow(() -> new IllegalStateException("INDELIBLE_TOKEN is missing: an auditor's access token"));
        AuditState from = kept != null && Files.exists(kept) ? AuditState.parse(Files.readAllBytes(kept)) : null;
        try (LogAddress address = new LogAddress(url, token)) {
            return tell(new RightsAudit(database, data).added(run(log, policy, address, from)));
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private AuditReport run(PinnedLog log, WitnessPolicy policy, LogAddress address, @Nullable AuditState from)
            throws IOException, InterruptedException {
        byte @Nullable [] checkpoint = address.find("checkpoint").orElse(null);
        try (Progress progress = Progress.of("audit", spec.commandLine().getErr())) {
            AuditReport report = new LogAudit(log, policy, address, (next, size, clean, state) -> {
                        progress.at(next, size);
                        if (clean && next % KEEP_EVERY == 0) keep(state.get());
                        return true;
                    })
                    .run(checkpoint, from, new StatementsAt(address));
            if (report.state() != null) keep(report.state());
            return report;
        }
    }

    /** What was audited need not be again, whenever this is broken off. */
    private void keep(AuditState state) {
        try {
            if (kept != null) KeptFile.write(kept, state.encode());
        } catch (IOException e) {
            throw new UncheckedIOException("the state of the audit cannot be kept in " + kept, e);
        }
    }

    private int tell(AuditReport report) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonMapper.shared()
                    .writeValueAsString(new Outcome(
                            report.clean(),
                            report.next(),
                            report.findings(),
                            report.further(),
                            report.checked(),
                            report.notChecked())));
        } else {
            out.println(
                    report.clean() ? "CLEAN: the ledger is what it signed for." : "WRONG: keep what you have of it.");
            report.findings()
                    .forEach(found -> out.printf(
                            "  %-12s %s%s%n",
                            found.layer().name().toLowerCase(Locale.ROOT),
                            found.leaf() < 0 ? "" : "entry " + found.leaf() + ": ",
                            StrangersWords.plain(found.sentence())));
            if (report.further() > 0) out.println("  and " + report.further() + " further findings");
            report.checked().forEach(sentence -> out.println("  " + sentence));
            report.notChecked().forEach(sentence -> out.println("  Not checked: " + sentence));
        }
        out.flush();
        return report.clean() ? ExitCode.OK : WRONG;
    }

    private record Outcome(
            boolean clean,
            long next,
            List<AuditFinding> findings,
            long further,
            List<String> checked,
            List<String> notChecked) {}
}
