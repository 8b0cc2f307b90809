package org.indelible.evidence;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.indelible.evidence.checkpoint.PinnedLog;
import org.indelible.evidence.completeness.CompletenessProof;
import org.indelible.evidence.completeness.CompletenessVerifier;
import org.indelible.evidence.pack.Verification;
import org.indelible.evidence.pack.Verifier;
import org.indelible.evidence.proof.ProofFile;
import org.indelible.evidence.proof.ProofVerdict;

/** The offline verifier's command line. Exit code 0: verified; 1: the file does not verify; 2: it could not be examined. */
public final class Main {

    private Main() {}

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /** Runs the command line and returns the exit code. Whatever the file holds, at most sentences are printed. */
    public static int run(PrintStream out, PrintStream err, String... args) {
        Arguments arguments;
        try {
            arguments = Arguments.parse(args);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println(Arguments.USAGE);
            return 2;
        }
        try {
            return verify(out, err, arguments);
        } catch (IOException | InvalidPathException e) {
            err.println("The file cannot be read: " + e.getClass().getSimpleName() + ".");
        } catch (OutOfMemoryError e) {
            err.println(
                    "There is too little memory to examine the file; try: java -Xmx4g -jar indelible-evidence.jar ...");
        } catch (RuntimeException e) {
            err.println("The verifier itself failed on this file ("
                    + e.getClass().getSimpleName() + "); it is not verified.");
        }
        return 2;
    }

    private static int verify(PrintStream out, PrintStream err, Arguments arguments) throws IOException {
        Path file = Path.of(arguments.file());
        if (!Files.isRegularFile(file)) {
            err.println(Files.exists(file) ? "That is not a file." : "There is no such file.");
            return 2;
        }
        if (ProofFile.isOne(file)) {
            return verifyProof(out, err, arguments, file);
        }
        return CompletenessProof.isOne(file)
                ? verifyCompleteness(out, arguments, file)
                : verifyPackage(out, arguments, file);
    }

    private static int verifyCompleteness(PrintStream out, Arguments arguments, Path file) throws IOException {
        ProofVerdict verdict = new CompletenessVerifier(arguments.log(), arguments.policy()).verify(file);
        out.print(arguments.json() ? JsonReport.of(verdict) : PlainReport.of(verdict));
        return verdict.verified() ? 0 : 1;
    }

    private static int verifyPackage(PrintStream out, Arguments arguments, Path file) throws IOException {
        Verification verification = Verifier.verify(file, arguments.receipt(), arguments.log(), arguments.policy());
        out.print(arguments.json() ? JsonReport.of(verification) : PlainReport.of(verification));
        return verification.verified() ? 0 : 1;
    }

    private static int verifyProof(PrintStream out, PrintStream err, Arguments arguments, Path file)
            throws IOException {
        PinnedLog log = arguments.log();
        if (log == null) {
            err.println("This is a proof from a ledger. Name the ledger's public key, which you have from elsewhere,"
                    + " with --log.");
            return 2;
        }
        ProofVerdict verdict = new ProofFile(log, arguments.policy()).verify(file, arguments.receipt());
        out.print(arguments.json() ? JsonReport.of(verdict) : PlainReport.of(verdict));
        return verdict.verified() ? 0 : 1;
    }
}
