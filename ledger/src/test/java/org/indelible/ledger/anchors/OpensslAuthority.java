package org.indelible.ledger.anchors;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** A throwaway authority of {@code openssl ts}, with a root and a certificate made by {@code openssl} in a directory of its own. */
final class OpensslAuthority implements Responder.Replies {
    private static final String CONFIGURATION = """
            [ req ]
            distinguished_name = dn
            prompt = no
            [ dn ]
            CN = Root of a test
            [ root ]
            basicConstraints = critical,CA:TRUE
            [ clock ]
            basicConstraints = critical,CA:FALSE
            extendedKeyUsage = critical,timeStamping
            [ tsa ]
            default_tsa = here
            [ here ]
            serial = DIR/serial
            signer_cert = DIR/clock.pem
            certs = DIR/root.pem
            signer_key = DIR/clock.key
            signer_digest = sha256
            default_policy = 1.3.6.1.4.1.99999.1
            digests = sha256
            accuracy = secs:1
            ess_cert_id_alg = sha256
            """;

    final X509Certificate root;
    private final Path directory;

    OpensslAuthority(Path directory) throws Exception {
        this.directory = directory;
        Files.writeString(directory.resolve("openssl.cnf"), CONFIGURATION.replace("DIR", directory.toString()));
        Files.writeString(directory.resolve("serial"), "01\n");
        openssl("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout root.key -out root.pem -days 2"
                + " -config openssl.cnf -extensions root");
        openssl("req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout clock.key -out clock.csr"
                + " -config openssl.cnf -subj /CN=clock");
        openssl("x509 -req -in clock.csr -CA root.pem -CAkey root.key -CAcreateserial -out clock.pem -days 2"
                + " -extfile openssl.cnf -extensions clock");
        try (InputStream pem = Files.newInputStream(directory.resolve("root.pem"))) {
            root = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
        }
    }

    static boolean isInstalled() {
        try {
            return new ProcessBuilder("openssl", "version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public byte[] to(byte[] request) throws Exception {
        Files.write(directory.resolve("query.tsq"), request);
        openssl("ts -reply -config openssl.cnf -queryfile query.tsq -out reply.tsr");
        return Files.readAllBytes(directory.resolve("reply.tsr"));
    }

    /** What anybody would run to verify a reply over a file; returns what it prints. */
    String verify(byte[] data, byte[] reply) throws Exception {
        Files.write(directory.resolve("data"), data);
        Files.write(directory.resolve("served.tsr"), reply);
        return openssl("ts -verify -data data -in served.tsr -CAfile root.pem");
    }

    private String openssl(String arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments.split(" ")));
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + ": " + output);
        }
        return output;
    }
}
