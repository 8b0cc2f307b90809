package org.indelible.query.record.coredetails;

import java.util.List;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.CaseFileOpened;
import org.indelible.events.coredetails.LossOfTwinRecorded;
import org.indelible.events.coredetails.TwinRecorded;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Viewpoint;
import org.jspecify.annotations.Nullable;

/**
 * What the file says of twins (HCC-6.2).
 *
 * @param history the file that was held for both before the birth, where this is a twin's; it is read there
 * @param born oldest first
 * @param lost oldest first
 */
public record TwinsOnFile(@Nullable CaseFileId history, List<Twin> born, List<LossOfTwin> lost) {
    static TwinsOnFile of(Facts facts, Viewpoint viewpoint) {
        return new TwinsOnFile(
                facts.of(CaseFileOpened.class).getFirst().event().twinOf(),
                facts.of(TwinRecorded.class).stream()
                        .filter(told -> viewpoint.shows(told.event().bornOn()))
                        .map(told -> new Twin(
                                told.event().twin(),
                                told.event().bornOn(),
                                told.event().source(),
                                told.event().authorship(),
                                told.recorded(told.event().authorship().author())))
                        .toList(),
                facts.of(LossOfTwinRecorded.class).stream()
                        .filter(told -> viewpoint.shows(told.event().on()))
                        .map(told -> new LossOfTwin(
                                told.event().on(),
                                told.event().words(),
                                told.event().authorship(),
                                told.recorded(told.event().authorship().author())))
                        .toList());
    }
}
