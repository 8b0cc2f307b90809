package org.indelible.evidence.json;

/** The bytes are not the strict JSON of this format. The message is one clause without any of the content. */
public final class MalformedJson extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MalformedJson(int offset, String problem) {
        super("at character " + offset + ": " + problem);
    }

    /** For a document that is JSON but lacks what is looked for in it. */
    public MalformedJson(String problem) {
        super(problem);
    }
}
