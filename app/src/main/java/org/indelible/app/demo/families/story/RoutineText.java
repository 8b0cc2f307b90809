package org.indelible.app.demo.families.story;

import java.util.List;
import java.util.Map;
import org.indelible.events.notes.NoteType;
import org.indelible.events.notes.Visit;
import org.indelible.events.summaries.SummaryTrigger;
import org.jspecify.annotations.Nullable;

/**
 * One text of the routine, a note or a summary, with {@code <child>} and {@code <carer>} where their names go.
 *
 * @param alone whether the child was also seen alone
 */
record RoutineText(
        String title,
        @Nullable List<Map<String, String>> text,
        @Nullable List<String> present,
        boolean alone,
        @Nullable String pregnancy,
        @Nullable String position,
        @Nullable String proceed,
        @Nullable String equality) {

    /** The names that go into a text: the child's, and the carer's as a story names people. */
    record Names(String child, String carer) {
        String in(String text) {
            return text.replace("<child>", child).replace("<carer>", carer.substring(0, carer.indexOf(' ')));
        }

        String present(String text) {
            return text.replace("<child>", child + " (child)").replace("<carer>", carer);
        }
    }

    Note note(NoteType type, Happened happened, boolean visit, Names names) {
        return Note.of(
                type,
                happened,
                names.in(title),
                orNone(text).stream().map(part -> segment(part, names)).toList(),
                orNone(present).stream().map(names::present).toList(),
                List.of(),
                visit ? visit(names) : null);
    }

    private Visit visit(Names names) {
        return pregnancy == null ? new Visit(true, alone, null) : new Visit(null, null, names.in(pregnancy));
    }

    Summary summary(Names names) {
        return new Summary(
                SummaryTrigger.SIX_WEEKLY,
                names.in(orEmpty(position)),
                names.in(orEmpty(proceed)),
                null,
                equality == null ? null : names.in(equality),
                null);
    }

    private static ToldSegment segment(Map<String, String> part, Names names) {
        ToldSegment told = ToldSegment.of(part);
        String from = told.from() == null ? null : names.present(told.from());
        return new ToldSegment(told.kind(), names.in(told.text()), from, told.voice());
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
