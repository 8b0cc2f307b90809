package org.indelible.command.documents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.indelible.command.policy.DocumentTerms;
import org.indelible.command.policy.PolicyPack;
import org.indelible.command.policy.Violation;

/** The media type is one that the policy keeps, and bytes and file name agree with it (HCC-1.2). */
final class ContentMustBeWhatItIsCalled {
    private static final Violation UNKNOWN = Violation.of(
                    "media-type-not-kept", "HCC-1.2", "Documents of this media type are not kept.")
            .about("/mediaType");
    private static final Violation EXTENSION = Violation.of(
                    "extension-differs", "HCC-1.2", "The name ends like that of another kind of document.")
            .about("/name");
    private static final Violation CONTENT = Violation.of(
                    "content-differs", "HCC-1.2", "The bytes are not those of a document of this media type.")
            .about("/mediaType");
    private static final Violation EMPTY = Violation.of("document-empty", "HCC-1.2", "The document has no bytes.");

    private ContentMustBeWhatItIsCalled() {}

    /** {@code media-type-not-kept}, {@code extension-differs}, {@code content-differs} or {@code document-empty}. */
    static List<Violation> check(AttachDocument command, PolicyPack pack) {
        var terms = pack.document(command.mediaType());
        return Stream.of(
                        terms.isEmpty() ? Optional.of(UNKNOWN) : Optional.<Violation>empty(),
                        terms.filter(known -> !known.extensions().contains(extension(command.name())))
                                .map(_ -> EXTENSION),
                        terms.flatMap(known -> content(command.content(), known)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Violation> content(StoredContent content, DocumentTerms known) {
        if (content.bytes() == 0) return Optional.of(EMPTY);
        return known.foundAs().contains(content.foundAs()) ? Optional.empty() : Optional.of(CONTENT);
    }

    /** What stands behind the last dot, in lower case; nothing where there is none. */
    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
