package org.indelible.ledger.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.indelible.ledger.keys.KeyScope;

/**
 * Ciphertexts in a directory that all nodes share: {@code file/entry/address}, and beside it what is not finished. Only the server's user may
 * read it.
 */
public final class DirectoryCiphertexts implements Ciphertexts {
    static final String UNFINISHED = ".upload";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-f]{64}");
    private static final int DEPTH = 3;

    private final Path directory;

    /** Keeps them under this directory, which is made where it is missing. */
    public DirectoryCiphertexts(Path directory) {
        try {
            this.directory = Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new DocumentsUnavailable("The directory of documents cannot be used", e);
        }
    }

    @Override
    public Storing begin(KeyScope.Entry of) {
        try {
            return new FileWriting(Files.createDirectories(home(of)));
        } catch (IOException e) {
            throw new DocumentsUnavailable("A document cannot be stored", e);
        }
    }

    @Override
    public InputStream open(KeyScope.Entry of, String address) {
        try {
            return Files.newInputStream(place(new KeptCiphertext(of, address)));
        } catch (NoSuchFileException e) {
            throw new DocumentDamaged("A document is not in the store", e);
        } catch (IOException e) {
            throw new DocumentsUnavailable("A document cannot be read", e);
        }
    }

    @Override
    public void discard(KeptCiphertext one) {
        try {
            Files.deleteIfExists(place(one));
        } catch (IOException e) {
            throw new DocumentsUnavailable("A document cannot be removed", e);
        }
    }

    @Override
    public void discardAll(KeyScope scope) {
        Path home = switch (scope) {
            case KeyScope.File file -> home(file);
            case KeyScope.Entry entry -> home(entry);
            case KeyScope.Audit _ -> throw new IllegalArgumentException("no document is under an audit key");
        };
        if (!Files.isDirectory(home)) return;
        try (Stream<Path> all = Files.walk(home)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            throw new DocumentsUnavailable("Documents cannot be removed", e);
        }
    }

    @Override
    public List<KeptCiphertext> finished(Instant from, Instant until) {
        return files(name -> ADDRESS.matcher(name).matches()).stream()
                .filter(file ->
                        !changedAt(file).isBefore(from) && changedAt(file).isBefore(until))
                .map(this::kept)
                .toList();
    }

    @Override
    public int discardUnfinished(Instant untouchedSince) {
        List<Path> left = files(name -> name.endsWith(UNFINISHED)).stream()
                .filter(file -> changedAt(file).isBefore(untouchedSince))
                .toList();
        for (Path file : left) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new DocumentsUnavailable("An unfinished upload cannot be removed", e);
            }
        }
        return left.size();
    }

    private List<Path> files(Predicate<String> names) {
        try (Stream<Path> all = Files.walk(directory, DEPTH)) {
            return all.filter(file -> directory.relativize(file).getNameCount() == DEPTH
                            && names.test(String.valueOf(file.getFileName())))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new DocumentsUnavailable("Documents cannot be listed", e);
        }
    }

    /** What is gone by now was changed just now. */
    private static Instant changedAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (NoSuchFileException e) {
            return Instant.MAX;
        } catch (IOException e) {
            throw new DocumentsUnavailable("Documents cannot be listed", e);
        }
    }

    private KeptCiphertext kept(Path file) {
        Path place = directory.relativize(file);
        return new KeptCiphertext(
                new KeyScope.Entry(place.getName(0).toString(), place.getName(1).toString()),
                place.getName(2).toString());
    }

    private Path place(KeptCiphertext one) {
        if (!ADDRESS.matcher(one.address()).matches()) throw new IllegalArgumentException("not an address");
        return home(one.of()).resolve(one.address());
    }

    private Path home(KeyScope.Entry of) {
        return home(new KeyScope.File(of.file())).resolve(checked(of.entry()));
    }

    private Path home(KeyScope.File file) {
        return directory.resolve(checked(file.file()));
    }

    /** Nothing that an id is made of leads out of the directory. */
    private static String checked(String id) {
        if (!ID.matcher(id).matches()) throw new IllegalArgumentException("not an id");
        return id;
    }
}
