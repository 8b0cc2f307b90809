package org.indelible.projection.signals;

import java.util.List;
import org.indelible.events.signals.SignalRule;

/** Nobody reads the file of a relative; a file of the same surname is looked at unless it is the reader's own work. */
public record SameSurname() implements ReadingRule {
    @Override
    public SignalRule id() {
        return SignalRule.SAME_SURNAME;
    }

    @Override
    public boolean standsOut(FileRead read) {
        return read.surname() && !read.ownName() && !read.allocated();
    }

    @Override
    public String expected() {
        return "Files of the reader's surname are read by colleagues, unless they are allocated to the reader.";
    }

    @Override
    public List<String> innocently() {
        return List.of("a surname that many share", "duty or covering for a colleague");
    }
}
