package org.indelible.benchmarks.story;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.casefile.OpenCaseFile;
import org.indelible.events.casefile.CaseFileId;

/** Files that lie open for the clients of one round: each has its own, and takes them in turn, so that streams stay as short as files are. */
public final class Shelf {
    /** How many files one client has. */
    public static final int FILES = 50;

    private final List<List<CaseFileId>> files;

    private Shelf(List<List<CaseFileId>> files) {
        this.files = files;
    }

    /** Opens files for so many clients. */
    public static Shelf open(int clients, Consumer<CaseFileCommand> desk) {
        List<Future<List<CaseFileId>>> opened = new ArrayList<>();
        try (ExecutorService threads =
                Executors.newFixedThreadPool(clients, Thread.ofPlatform().factory())) {
            for (int client = 0; client < clients; client++) {
                opened.add(threads.submit(() -> openFor(desk)));
            }
        }
        return new Shelf(opened.stream().map(Future::resultNow).toList());
    }

    private static List<CaseFileId> openFor(Consumer<CaseFileCommand> desk) {
        List<CaseFileId> own = new ArrayList<>();
        while (own.size() < FILES) {
            OpenCaseFile open = Notes.open();
            desk.accept(open);
            own.add(open.file());
        }
        return List.copyOf(own);
    }

    /** Opens one file and records one note in it. */
    public static CaseFileId one(Consumer<CaseFileCommand> desk) {
        OpenCaseFile open = Notes.open();
        desk.accept(open);
        desk.accept(Notes.next(open.file()));
        return open.file();
    }

    /** Opens as many files, and records so many notes in each. */
    public static List<CaseFileId> filled(int files, int notes, Consumer<CaseFileCommand> desk) {
        return IntStream.range(0, files)
                .mapToObj(_ -> {
                    OpenCaseFile open = Notes.open();
                    desk.accept(open);
                    for (int note = 0; note < notes; note++) desk.accept(Notes.next(open.file()));
                    return open.file();
                })
                .toList();
    }

    /** The file for a client's append of this number. */
    public CaseFileId file(int client, long append) {
        return files.get(client).get((int) (append % FILES));
    }
}
