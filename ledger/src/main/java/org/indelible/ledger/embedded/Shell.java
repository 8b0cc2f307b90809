package org.indelible.ledger.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs PostgreSQL's programs as somebody other than root, which they refuse to be.
 *
 * <p>An ordinary user runs them as himself. Root runs them in a user namespace of their own, where root is nobody and still owns its files;
 * where namespaces are forbidden, as in most containers, root runs them as the user {@code nobody} and gives that user the files.
 */
final class Shell {
    private static final List<String> NAMESPACE = List.of("unshare", "-U");
    private static final List<String> NOBODY = List.of("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups");

    private final List<String> prefix;
    private final @Nullable String owner;

    private Shell(List<String> prefix, @Nullable String owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    static Shell detect() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Shell(List.of(), null);
        }
        return runsUnprivileged(NAMESPACE) ? new Shell(NAMESPACE, null) : asNobody();
    }

    static Shell asNobody() {
        if (!runsUnprivileged(NOBODY)) {
            throw new EmbeddedPostgresFailed(
                    "PostgreSQL does not run as root, and neither 'unshare -U' nor 'setpriv' works here: start Indelible as an ordinary user");
        }
        return new Shell(NOBODY, "nobody");
    }

    private static boolean runsUnprivileged(List<String> prefix) {
        try {
            Result result = new Shell(prefix, null).run("", Map.of(), List.of("id", "-u"));
            return result.exit() == 0 && !result.output().strip().equals("0");
        } catch (IOException e) {
            return false;
        }
    }

    /** What a program printed on both its outputs, and its exit code. */
    record Result(int exit, String output) {}

    /** Runs a program to its end and gives what it printed, whatever its exit code. */
    Result run(String input, Map<String, String> environment, List<String> command) throws IOException {
        List<String> line = new ArrayList<>(prefix);
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(exit(process), output);
    }

    /**
     * Runs a program that must succeed.
     *
     * @throws EmbeddedPostgresFailed with its output, if it does not
     */
    void must(String input, List<String> command) throws IOException {
        Result result = run(input, Map.of("LC_ALL", "C"), command);
        if (result.exit() != 0) {
            throw new EmbeddedPostgresFailed(Path.of(command.getFirst()).getFileName() + " failed with code "
                    + result.exit() + ": " + result.output());
        }
    }

    /** Gives a directory and what is in it to the user that the programs run as, where that is not the present one. */
    void own(Path directory) throws IOException {
        if (owner == null) {
            return;
        }
        UserPrincipal user =
                directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.toList()) {
                Files.setOwner(file, user);
            }
        }
    }

    private static int exit(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresFailed("Interrupted while waiting for PostgreSQL", e);
        }
    }
}
