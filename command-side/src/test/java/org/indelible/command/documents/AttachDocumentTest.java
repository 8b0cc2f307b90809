package org.indelible.command.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indelible.command.casefile.CaseFileFixture.FILE;
import static org.indelible.command.casefile.CaseFileFixture.NADIA;
import static org.indelible.command.casefile.CaseFileFixture.OWEN;
import static org.indelible.command.casefile.CaseFileFixture.PACK;
import static org.indelible.command.casefile.CaseFileFixture.entry;
import static org.indelible.command.casefile.CaseFileFixture.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.indelible.command.acting.Recording;
import org.indelible.command.notes.AddCaseNote;
import org.indelible.command.notes.Drafts;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.closure.CaseFileClosed;
import org.indelible.events.destruction.DestructionApproved;
import org.indelible.events.destruction.DestructionGround;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.events.documents.DocumentKind;
import org.indelible.events.notes.NoteType;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachDocumentTest {
    private static final String NOW = "2026-10-05T10:00:00Z";
    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final StoredContent LETTER = content(PDF, 4_800, "a");

    @Test
    void what_is_attached_is_named_by_its_digests_and_judged_like_any_record() {
        var attached = given().when(NADIA, NOW, attach("letter.pdf", PDF, LETTER))
                .recorded(DocumentAttached.class)
                .getFirst();
        assertThat(attached).isInstanceOfSatisfying(DocumentAttached.class, document -> {
            assertThat(document.sha256()).isEqualTo(LETTER.sha256());
            assertThat(document.ciphertext()).isEqualTo(LETTER.ciphertext());
            assertThat(document.bytes()).isEqualTo(4_800);
            assertThat(document.recording().late()).isFalse();
            assertThat(document.authorship().author().name()).isEqualTo(NADIA.name());
            assertThat(document.ofEntry()).as("under its own key").isEqualTo(entry(4));
        });
        assertThat(given().when(NADIA, "2026-12-31T10:00:00Z", attach("letter.pdf", PDF, LETTER))
                        .first(DocumentAttached.class)
                        .recording()
                        .late())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "letter.pdf,     application/pdf,    application/pdf",
        "LETTER.PDF,     application/pdf,    application/pdf",
        "photo.jpeg,     image/jpeg,         image/jpeg",
        "a.b.txt,        text/plain,         text/plain",
        "letter.docx,    " + DOCX + ",       application/x-tika-ooxml",
    })
    void what_is_called_by_its_name_is_kept(String name, String mediaType, String foundAs) {
        given().when(NADIA, NOW, attach(name, mediaType, content(foundAs, 9, "a")))
                .recorded(DocumentAttached.class);
    }

    @ParameterizedTest
    @CsvSource({
        "letter.pdf,     application/pdf,    image/png,          content-differs",
        "letter.pdf,     application/pdf,    application/x-msdownload, content-differs",
        "letter.docx,    " + DOCX + ",       application/zip,    content-differs",
        "letter.exe,     application/pdf,    application/pdf,    extension-differs",
        "letter,         application/pdf,    application/pdf,    extension-differs",
        "letter.txt,     application/pdf,    application/pdf,    extension-differs",
        "page.html,      text/html,          text/html,          media-type-not-kept",
        "run.exe,        application/x-msdownload, application/x-msdownload, media-type-not-kept",
        "letter.pdf,     Application/PDF,    application/pdf,    media-type-not-kept",
    })
    void what_claims_to_be_something_else_is_not(String name, String mediaType, String foundAs, String code) {
        given().when(NADIA, NOW, attach(name, mediaType, content(foundAs, 9, "a")))
                .refused(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../letter.pdf",
                "c:letter.pdf",
                "a\\b.pdf",
                "a\nb.pdf",
                "a\u0000.pdf",
                "fdp\u202e.pdf",
                " letter.pdf",
                ".pdf",
                "let\"ter.pdf"
            })
    void a_name_is_a_file_name_and_no_path(String name) {
        given().when(NADIA, NOW, attach(name, PDF, LETTER)).refused("name-invalid");
    }

    @Test
    void a_name_that_is_too_long_is_refused() {
        given().when(NADIA, NOW, attach("a".repeat(197) + ".pdf", PDF, LETTER)).refused("name-invalid");
        given().when(NADIA, NOW, attach("a".repeat(196) + ".pdf", PDF, LETTER)).recorded(DocumentAttached.class);
    }

    @Test
    void a_document_without_bytes_is_none() {
        given().when(NADIA, NOW, attach("letter.pdf", PDF, content("application/octet-stream", 0, "a")))
                .refused("document-empty");
    }

    @Test
    void the_same_bytes_are_not_kept_twice_while_they_are_there() {
        List<Object> before =
                given().when(NADIA, NOW, attach("letter.pdf", PDF, LETTER)).events();
        var again = attach(entry(5), "copy.pdf", PDF, LETTER, true, null);
        given(before.toArray()).when(NADIA, NOW, again).refused("document-already-attached");
        var destroyed = new DestructionApproved(
                FILE, entry(4), DestructionGround.MISFILED, "UK GDPR", OWEN.asAuthor(), OWEN.asAuthor(), PACK);
        given(before.getFirst(), destroyed).when(NADIA, NOW, again).recorded(DocumentAttached.class);
    }

    @Test
    void it_is_checked_to_be_on_the_right_file_first() {
        given().when(NADIA, NOW, attach(entry(4), "letter.pdf", PDF, LETTER, false, null))
                .refused("right-file-unchecked");
    }

    @Test
    void it_belongs_to_a_note_of_this_file_or_to_none() {
        var toNote = attach(entry(4), "letter.pdf", PDF, LETTER, true, entry(3));
        given().when(NADIA, NOW, toNote).refused("not-found");
        var note = new AddCaseNote(
                FILE,
                entry(3),
                new NoteType("telephone-call"),
                Drafts.on("2026-10-01").saying("Rang.").content(),
                Recording.of("casework"));
        List<Object> before = given().when(NADIA, NOW, note).events();
        assertThat(given(before.toArray())
                        .when(NADIA, NOW, toNote)
                        .first(DocumentAttached.class)
                        .note())
                .isEqualTo(entry(3));
    }

    @Test
    void every_reason_is_named_at_once() {
        var command = new AttachDocument(
                FILE,
                entry(4),
                DocumentKind.LETTER,
                " ",
                "a/b.png",
                PDF,
                content("text/html", 9, "a"),
                false,
                null,
                new OccurredAt.On(LocalDate.of(2026, 10, 6)),
                Recording.of(""));
        given().when(NADIA, NOW, command)
                .refused(
                        "content-differs",
                        "extension-differs",
                        "name-invalid",
                        "words-required",
                        "occurred-in-future",
                        "right-file-unchecked",
                        "purpose-required");
    }

    @Test
    void after_closure_the_time_of_the_document_decides() {
        var closed = new CaseFileClosed(FILE, Instant.parse("2026-09-30T12:00:00Z"), OWEN.asAuthor(), PACK);
        given(closed).when(NADIA, NOW, attach("letter.pdf", PDF, LETTER)).refused("case-closed");
    }

    @Test
    void after_closure_what_comes_with_feedback_is_accepted_like_the_feedback() {
        var closed = new CaseFileClosed(FILE, Instant.parse("2026-09-30T12:00:00Z"), OWEN.asAuthor(), PACK);
        for (String type : List.of("feedback", "telephone-call")) {
            var note = new AddCaseNote(
                    FILE,
                    entry(3),
                    new NoteType(type),
                    Drafts.on("2026-09-29").saying("A complaint came by post.").content(),
                    Recording.of("casework"));
            var before = new ArrayList<>(given(closed).when(NADIA, NOW, note).events());
            before.addFirst(closed);
            var letter = given(before.toArray())
                    .when(NADIA, NOW, attach(entry(4), "letter.pdf", PDF, LETTER, true, entry(3)));
            if (type.equals("feedback")) letter.recorded(DocumentAttached.class);
            else letter.refused("case-closed");
        }
    }

    private static StoredContent content(String foundAs, long bytes, String digit) {
        return new StoredContent(foundAs, bytes, digit.repeat(64), "c".repeat(64));
    }

    private static AttachDocument attach(String name, String mediaType, StoredContent content) {
        return attach(entry(4), name, mediaType, content, true, null);
    }

    private static AttachDocument attach(
            EntryId entry,
            String name,
            String mediaType,
            StoredContent content,
            boolean checked,
            @Nullable EntryId note) {
        return new AttachDocument(
                FILE,
                entry,
                DocumentKind.LETTER,
                "A letter",
                name,
                mediaType,
                content,
                checked,
                note,
                new OccurredAt.On(LocalDate.of(2026, 10, 5)),
                Recording.of("casework"));
    }
}
