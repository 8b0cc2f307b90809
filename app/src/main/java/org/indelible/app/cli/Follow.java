package org.indelible.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.indelible.evidence.checkpoint.Checkpoint;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.merkle.MerkleVerifier;
import org.indelible.evidence.note.GivenKey;
import org.indelible.evidence.note.RefusedNote;
import org.indelible.evidence.note.StrictText;
import org.indelible.evidence.note.VerifierKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Keeps the latest checkpoint of a log in a file, and shows each time that the log has only grown since the one kept before. Whoever runs this now and then would
 * notice a history that was exchanged.
 */
@Command(
        mixinStandardHelpOptions = true,
        name = "follow",
        description = {
            "Keep a log's latest checkpoint in FILE, after showing that the log has only grown since the one kept there.",
            "Exit code 3 where it has not: keep both the file and what was printed."
        })
final class Follow implements Callable<Integer> {
    private static final int CONTRADICTED = 3;

    @Parameters(paramLabel = "FILE", description = "Where the checkpoint is kept; made if it is not there.")
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private Path file;

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

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        VerifierKey pinned = GivenKey.read(key);
        PinnedLog log = new PinnedLog(pinned.name(), pinned);
        try (LogAddress address = new LogAddress(url, null)) {
            return follow(log, address);
        }
    }

    private int follow(PinnedLog log, LogAddress address) throws IOException, InterruptedException {
        byte[] latest = address.read("checkpoint");
        if (!Files.exists(file)) {
            return keep(
                    latest, "The log has " + size(log, latest) + " entries. This is the first checkpoint kept here.");
        }
        byte[] kept = Files.readAllBytes(file);
        String problem =
                contradiction(log.open(kept).checkpoint(), log.open(latest).checkpoint(), address);
        return problem == null
                ? keep(
                        latest,
                        "The log has " + size(log, latest) + " entries, and begins with the " + size(log, kept)
                                + " it had.")
                : say(problem, latest);
    }

    private static long size(PinnedLog log, byte[] note) {
        return log.open(note).checkpoint().size();
    }

    /** What is wrong, or null: one checkpoint must begin with what the other covers, whichever is the larger. */
    private static @Nullable String contradiction(Checkpoint kept, Checkpoint latest, LogAddress address)
            throws IOException, InterruptedException {
        if (latest.size() < kept.size()) {
            return "The log has shrunk: " + latest.size() + " entries are signed for now, and " + kept.size()
                    + " were.";
        }
        byte[] lines = address.read("consistency/" + kept.size() + "/" + latest.size());
        List<byte[]> proof;
        try {
            proof = StrictText.utf8(lines).lines().map(StrictText::base64).toList();
        } catch (RefusedNote e) {
            return "The log does not prove that it has only grown: " + e.getMessage();
        }
        return MerkleVerifier.consistency(kept.size(), kept.root(), latest.size(), latest.root(), proof)
                ? null
                : "The log was changed: its " + latest.size() + " entries do not begin with the " + kept.size()
                        + " that were signed for before.";
    }

    private int keep(byte[] latest, String said) throws IOException {
        KeptFile.write(file, latest);
        PrintWriter out = spec.commandLine().getOut();
        out.println(said);
        out.flush();
        return ExitCode.OK;
    }

    private int say(String problem, byte[] latest) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(problem);
        err.println("What it signed now, which contradicts what is kept in " + file + ":");
        err.print(new String(latest, StandardCharsets.UTF_8));
        err.flush();
        return CONTRADICTED;
    }
}
