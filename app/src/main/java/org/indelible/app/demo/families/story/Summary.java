package org.indelible.app.demo.families.story;

import org.indelible.command.summaries.RecordCaseSummary;
import org.indelible.events.summaries.SummaryContent;
import org.indelible.events.summaries.SummaryTrigger;
import org.jspecify.annotations.Nullable;

/**
 * The present position and how to proceed, on one page.
 *
 * @param equality how equality and diversity were considered
 * @param closing the reasons for closing
 */
record Summary(
        SummaryTrigger trigger,
        String position,
        String proceed,
        @Nullable String risks,
        @Nullable String equality,
        @Nullable String closing)
        implements Act {
    @Override
    public void play(Scene scene) {
        var content = new SummaryContent(
                scene.words(position),
                scene.words(proceed),
                scene.wordsIfAny(risks),
                scene.wordsIfAny(equality),
                scene.wordsIfAny(closing));
        scene.gives(new RecordCaseSummary(
                scene.file(), scene.entry(null), trigger, content, scene.when(null), scene.recording()));
    }
}
