package org.indelible.app.cli;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.indelible.app.demo.identity.DemoDirectory;
import org.indelible.evidence.proof.TlogProof;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fetches the proof that an event is in the ledger, for whoever keeps its receipt. What it prints is verified by {@code verify}. */
@Command(
        mixinStandardHelpOptions = true,
        name = "prove",
        description = "Print the proof that the event of a receipt is in the ledger.",
        footer = {
            "",
            "Stream, sequence and receipt are those of the answer to the command.",
            "INDELIBLE_TOKEN holds an access token; in the demo: ./indelible token USER."
        })
final class Prove implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "STREAM", description = "The stream of the event.")
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private String stream;

    @Parameters(index = "1", paramLabel = "SEQUENCE", description = "Its place in the stream, from 0.")
    private long sequence;

    @Parameters(index = "2", paramLabel = "RECEIPT", description = "Its hash: 64 hexadecimal digits.")
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private String receipt;

    @Option(names = "--data", paramLabel = "DIR", description = "The demo's data (default: ./data).")
    private @Nullable Path data;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Where the application is (default: where the demo was started last).")
    private @Nullable String url;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command is called
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        String address = Optional.ofNullable(url)
                .or(new DemoDirectory(DataOption.orDefault(data))::address)
                .orElseThrow(() -> new IllegalStateException("where is the application? Give its address with --url"));
        String token = Optional.ofNullable(System.getenv("INDELIBLE_TOKEN"))
                .orElseThrow(() -> new IllegalStateException("INDELIBLE_TOKEN is missing: an access token"));
        String path = "proof?stream=%s&sequence=%d&receipt=%s"
                .formatted(
                        URLEncoder.encode(stream, StandardCharsets.UTF_8),
                        sequence,
                        URLEncoder.encode(receipt, StandardCharsets.UTF_8));
        try (LogAddress log = new LogAddress(address, token)) {
            // Only what is a proof is shown: it has one form, which holds nothing that could steer a terminal.
            byte[] proof = TlogProof.parse(log.read(path)).bytes();
            spec.commandLine().getOut().print(new String(proof, StandardCharsets.UTF_8));
        }
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }
}
