package org.indelible.events.documents;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a document is to the record (HCC-1.2). */
public enum DocumentKind {
    @JsonProperty("document")
    DOCUMENT,
    @JsonProperty("form")
    FORM,
    @JsonProperty("email")
    EMAIL,
    @JsonProperty("letter")
    LETTER,
    @JsonProperty("photo")
    PHOTO,
    /** The handwritten original of a note (HCC-5.4). */
    @JsonProperty("handwritten-original")
    HANDWRITTEN_ORIGINAL
}
