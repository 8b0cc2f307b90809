package org.indelible.projection.emergency;

import java.util.List;
import org.indelible.events.destruction.DestructionOrdered;
import org.indelible.events.emergency.EmergencyAccessOpened;
import org.indelible.events.emergency.EmergencyAccessReviewed;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Gone;
import org.indelible.projection.Projection;
import org.indelible.projection.Rows;

/** Keeps which files were opened in an emergency, and which of these openings nobody has looked at. */
public final class EmergencyProjection implements Projection {
    public static final String NAME = "emergency";
    private static final String TABLE = "reading.emergency";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of(TABLE);
    }

    @Override
    public void project(CommittedEvent event, Rows rows) {
        switch (event.payload()) {
            case EmergencyAccessOpened opened ->
                rows.insert("""
                    insert into reading.emergency (generation, leaf, file, opening, sequence)
                    values (:generation, :leaf, :file, :opening, :sequence)\
                    """)
                        .param("leaf", event.leaf())
                        .param("file", opened.file().value())
                        .param("opening", opened.opening().value())
                        .param("sequence", event.sequence())
                        .add();
            case EmergencyAccessReviewed reviewed ->
                rows.sql("""
                    update reading.emergency set reviewed = :sequence
                     where generation = :generation and file = :file and opening = :opening\
                    """)
                        .param("sequence", event.sequence())
                        .param("file", reviewed.file().value())
                        .param("opening", reviewed.opening().value())
                        .update();
            case DestructionOrdered ordered when ordered.entry() == null -> Gone.delete(rows, ordered.file(), TABLE);
            default -> {}
        }
    }
}
