package org.indelible.evidence.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indelible.evidence.bag.BagWriter;

/** Packages by somebody who can write perfect bags and put anything in them. */
record Forgery(SortedMap<String, byte[]> files, SequencedMap<String, String> info) {

    /** The sample package, still good. */
    static Forgery sample() {
        return of(SamplePackage.events());
    }

    /** A package of these events, with a head that agrees with the last one. */
    static Forgery of(List<PackagedEvent> events) {
        StreamChain chain = new StreamChain(SamplePackage.DESCRIPTION);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (PackagedEvent event : events) {
            chain.accept(event);
            lines.writeBytes(EventLine.encode(event));
            lines.write('\n');
        }
        PackageStatement statement = new PackageStatement(SamplePackage.DESCRIPTION, chain.head());
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(PackageFiles.EVENTS, lines.toByteArray());
        files.put(PackageFiles.STATEMENT, statement.encode());
        files.put(PackageFiles.PAGE, SamplePackage.page(SamplePackage.RECORD));
        files.put(PackageFiles.RECORD, SamplePackage.RECORD);
        return new Forgery(files, statement.info());
    }

    Forgery with(String name, byte[] content) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.put(name, content);
        if (name.equals(PackageFiles.RECORD)) {
            changed.put(PackageFiles.PAGE, SamplePackage.page(content));
        }
        return new Forgery(changed, info);
    }

    byte[] content(String name) {
        return Objects.requireNonNull(files.get(name));
    }

    Forgery without(String name) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.remove(name);
        return new Forgery(changed, info);
    }

    Forgery replacing(String name, String old, String replacement) {
        String text = new String(content(name), UTF_8);
        if (!text.contains(old)) {
            throw new IllegalArgumentException("nothing to replace");
        }
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.put(name, text.replace(old, replacement).getBytes(UTF_8));
        return new Forgery(changed, info);
    }

    Forgery withInfo(String label, String value) {
        SequencedMap<String, String> changed = new LinkedHashMap<>(info);
        changed.put(label, value);
        return new Forgery(files, changed);
    }

    /** Writes the forgery, over what is there. */
    Path write(Path file) throws IOException {
        Files.deleteIfExists(file);
        try (BagWriter bag = BagWriter.create(file)) {
            for (Map.Entry<String, byte[]> content : files.entrySet()) {
                bag.add(content.getKey(), content.getValue());
            }
            bag.finish(info);
        }
        return file;
    }
}
