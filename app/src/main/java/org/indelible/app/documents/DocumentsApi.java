package org.indelible.app.documents;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.indelible.app.commands.Receipt;
import org.indelible.app.http.Accepted;
import org.indelible.app.http.Asks;
import org.indelible.app.http.Caller;
import org.indelible.app.http.Gives;
import org.indelible.app.http.Reader;
import org.indelible.app.http.Upload;
import org.indelible.app.problem.RequestRefused;
import org.indelible.command.acting.Givers;
import org.indelible.command.acting.Recording;
import org.indelible.command.documents.AttachDocument;
import org.indelible.command.documents.StoredContent;
import org.indelible.command.policy.Refused;
import org.indelible.events.access.AccessPurpose;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.documents.DocumentAttached;
import org.indelible.query.documents.ReadDocument;
import org.indelible.query.documents.VerifiedDocument;
import org.indelible.query.moment.PointInTime;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Attaches documents to a file, and gives them out (HCC-1.2). */
@RestController
@RequestMapping("/api/v1/case-files/{file}/documents")
@Tag(name = "Documents")
class DocumentsApi {
    private static final String NOTHING_RUNS = "sandbox; default-src 'none'";

    /** The parts of an upload, in this order. */
    record DocumentForm(
            NewDocument document,
            @Schema(type = "string", format = "binary") String content) {}

    private final Attaching attaching;

    DocumentsApi(Attaching attaching) {
        this.attaching = attaching;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Gives(AttachDocument.class)
    @Operation(
            summary = "Attach a document: its description as JSON, then its bytes",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = DocumentForm.class))))
    ResponseEntity<Accepted> attach(
            @PathVariable CaseFileId file, AccessPurpose purpose, Upload upload, Caller caller) {
        var entry = new EntryId(caller.newId());
        NewDocument described = upload.describedAs(NewDocument.class);
        boolean mayAttach = caller.holdsAny(Givers.RECORDERS);
        StoredContent content = mayAttach ? attaching.store(file, entry, upload.content()) : Attaching.NONE;
        AttachDocument command = command(file, entry, purpose, described, content);
        try {
            if (mayAttach) upload.mustEnd();
            Receipt receipt = caller.give(command, essence(upload, content));
            return Accepted.entry(file, entry, receipt);
        } catch (Refused | RequestRefused refused) {
            attaching.discard(file, entry, content);
            throw refused;
        }
    }

    private static AttachDocument command(
            CaseFileId file, EntryId entry, AccessPurpose purpose, NewDocument described, StoredContent content) {
        return new AttachDocument(
                file,
                entry,
                described.kind(),
                described.title(),
                described.name(),
                described.mediaType(),
                content,
                described.checkedToBeOnRightFile(),
                described.note(),
                described.occurredAt(),
                Recording.of(purpose, described.enteredFor(), described.imported()));
    }

    /** What makes the upload this upload, whatever stood between its parts. */
    private static byte[] essence(Upload upload, StoredContent content) {
        var essence = new ByteArrayOutputStream();
        essence.writeBytes(upload.description());
        essence.writeBytes(content.sha256().getBytes(StandardCharsets.US_ASCII));
        return essence.toByteArray();
    }

    @GetMapping("/{document}/content")
    @Asks(ReadDocument.class)
    @Operation(
            summary = "Download a document; all its bytes are verified, and that it is read is on record, before the"
                    + " first is sent")
    ResponseEntity<InputStreamResource> content(
            @PathVariable CaseFileId file, @PathVariable EntryId document, PointInTime point, Reader reader) {
        ResponseEntity<VerifiedDocument> answer = reader.ask(new ReadDocument(reader.asker(), file, document, point));
        DocumentAttached attached = Objects.requireNonNull(answer.getBody()).document();
        return ResponseEntity.ok()
                .headers(answer.getHeaders())
                .contentLength(attached.bytes())
                .contentType(MediaType.parseMediaType(attached.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, saveAs(attached.name()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .body(new InputStreamResource(attaching.open(file, document, attached.ciphertext())));
    }

    private static String saveAs(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
