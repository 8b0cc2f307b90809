package org.indelible.evidence.pack;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.indelible.evidence.bag.BagWriter;
import org.indelible.evidence.digest.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Writes one package: documents first, then events, one at a time, then the record. It refuses what would not verify. Until {@link #finish} has returned there is no package:
 * {@link #close} deletes an unfinished file.
 */
public final class PackageWriter implements Closeable {

    private final BagWriter bag;
    private final PackageDescription description;
    private final StreamChain chain;
    private final List<String> documents = new ArrayList<>();
    private @Nullable OutputStream events;
    private final @Nullable PackageProofs proofs;

    private PackageWriter(BagWriter bag, PackageDescription description, @Nullable PackageProofs proofs)
            throws IOException {
        this.proofs = proofs;
        this.bag = bag;
        this.description = description;
        this.chain = new StreamChain(description);
        if (proofs != null) {
            bag.add(PackageFiles.COMPLETENESS, proofs.completeness());
        }
    }

    /**
     * Begins a package in a file that does not exist yet.
     *
     * @param proofs null for a package without any; they are not verified here
     * @throws UnfitPackage if the proofs are none
     */
    public static PackageWriter create(Path file, PackageDescription description, @Nullable PackageProofs proofs)
            throws IOException {
        check(proofs);
        return begun(BagWriter.create(file), description, proofs);
    }

    /** Begins a package in an empty channel that can be written and read, which whoever opened it closes; otherwise as {@link #create}. */
    public static PackageWriter in(
            SeekableByteChannel channel, PackageDescription description, @Nullable PackageProofs proofs)
            throws IOException {
        check(proofs);
        return begun(BagWriter.in(channel), description, proofs);
    }

    private static void check(@Nullable PackageProofs proofs) {
        if (proofs != null) {
            ProofsInspection.check(proofs);
        }
    }

    private static PackageWriter begun(BagWriter bag, PackageDescription description, @Nullable PackageProofs proofs)
            throws IOException {
        try {
            return new PackageWriter(bag, description, proofs);
        } catch (IOException e) {
            bag.close();
            throw e;
        }
    }

    /**
     * Adds the bytes of a document, before the first event; documents in ascending order of digests.
     *
     * @param sha256 their digest, as the payload of the event that attached it names it
     * @param extension how files of its kind end, without the dot, at most 8 lower-case letters and digits; empty for none
     * @throws UnfitPackage if the bytes have another digest
     */
    public void document(String sha256, String extension, InputStream content) throws IOException {
        String name = NamedDocuments.DIRECTORY + sha256 + (extension.isEmpty() ? "" : "." + extension);
        if (!NamedDocuments.digestIn(name).equals(sha256) || events != null) {
            throw new IllegalArgumentException("documents are called by digest and extension, and come before events");
        }
        MessageDigest digest = Sha256.start();
        try (OutputStream out = bag.begin(name)) {
            new DigestInputStream(content, digest).transferTo(out);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new UnfitPackage("A document is not the one that its event names.");
        }
        documents.add(name);
    }

    private OutputStream events() throws IOException {
        OutputStream begun = events;
        if (begun == null) {
            begun = bag.begin(PackageFiles.EVENTS);
            events = begun;
        }
        return begun;
    }

    /**
     * Adds the stream's next event, from sequence 0 on.
     *
     * @throws UnfitPackage if it does not follow, or its payload is not the committed one
     */
    public void append(PackagedEvent event) throws IOException {
        refuse(chain.accept(event));
        byte[] line = EventLine.encode(event);
        if (line.length > PackageFiles.MAX_EVENT_LINE) {
            throw new UnfitPackage("An event is too large for a package.");
        }
        OutputStream lines = events();
        lines.write(line);
        lines.write('\n');
    }

    /**
     * Adds the record and completes the package.
     *
     * @param recordJson strict JSON whose {@code entries} name their {@code events}, at most 64 MiB
     * @param recordHtml a page that carries {@link RecordPage#meta}
     * @throws UnfitPackage if they are not so, or there was no event
     */
    public PackageReceipt finish(byte[] recordJson, byte[] recordHtml) throws IOException {
        if (chain.size() == 0) {
            throw new UnfitPackage("A package must have at least one event.");
        }
        if (recordJson.length > PackageFiles.MAX_RECORD) {
            throw new UnfitPackage("The record is too large for a package.");
        }
        refuse(RecordEntries.read(recordJson, chain.size()).problems());
        byte[] beginning = Arrays.copyOf(recordHtml, Math.min(recordHtml.length, RecordPage.SEARCHED));
        if (!RecordPage.carries(beginning, HexFormat.of().formatHex(Sha256.of(recordJson)))) {
            throw new UnfitPackage("The page does not carry the digest of the record.");
        }
        refuse(chain.documents().compare(documents));
        events().close();
        PackageStatement statement = new PackageStatement(description, chain.head());
        if (proofs != null) {
            bag.add(PackageFiles.HEAD_PROOF, proofs.head());
        }
        bag.add(PackageFiles.STATEMENT, statement.encode());
        bag.add(PackageFiles.PAGE, recordHtml);
        bag.add(PackageFiles.RECORD, recordJson);
        bag.finish(statement.info());
        return new PackageReceipt(statement.head(), bag.sha256());
    }

    @Override
    public void close() throws IOException {
        bag.close();
    }

    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new UnfitPackage(problems.getFirst());
        }
    }
}
