package org.indelible.benchmarks.rivals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.indelible.benchmarks.server.Programs;

/** The rivals that npm has, in pinned versions, put below the module's target directory once. */
public final class Packages {
    private static final String WANTED = """
            {"private": true, "type": "module", "dependencies": {
              "@eventide/message-db": "1.3.1",
              "@event-driven-io/emmett": "0.42.0",
              "@event-driven-io/emmett-postgresql": "0.42.0",
              "@event-driven-io/pongo": "0.16.11"
            }}
            """;

    private Packages() {}

    /** Where they are. */
    public static Path install(Path directory) throws IOException {
        Path wanted = Files.createDirectories(directory).resolve("package.json");
        if (!Files.isDirectory(directory.resolve("node_modules"))) {
            Files.writeString(wanted, WANTED);
            Programs.run(directory, Map.of(), List.of("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts"));
        }
        return directory;
    }
}
