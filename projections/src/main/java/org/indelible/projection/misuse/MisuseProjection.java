package org.indelible.projection.misuse;

import java.util.List;
import org.indelible.events.misuse.AccessLogAttached;
import org.indelible.events.misuse.MisuseCaseConcluded;
import org.indelible.events.misuse.MisuseEvent;
import org.indelible.events.misuse.MisuseReported;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Projection;
import org.indelible.projection.Rows;

/** Keeps which misuse cases there are, about whom, and which are concluded (HCC-15.3). */
public final class MisuseProjection implements Projection {
    public static final String NAME = "misuse";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("reading.misuse_case");
    }

    @Override
    public void project(CommittedEvent event, Rows rows) {
        if (!(event.payload() instanceof MisuseEvent misuse)) return;
        switch (misuse) {
            case MisuseReported reported -> insert(reported, event.leaf(), rows);
            case AccessLogAttached _ -> {}
            case MisuseCaseConcluded concluded -> concluded(concluded, rows);
        }
    }

    private static void insert(MisuseReported reported, long leaf, Rows rows) {
        rows.insert("insert into reading.misuse_case (generation, misuse, leaf, about) values (:generation,"
                        + " :misuse, :leaf, :about)")
                .param("misuse", reported.misuse().value())
                .param("leaf", leaf)
                .param("about", reported.about().value())
                .add();
    }

    private static void concluded(MisuseCaseConcluded concluded, Rows rows) {
        rows.sql("update reading.misuse_case set concluded = true where generation = :generation and misuse = :misuse")
                .param("misuse", concluded.misuse().value())
                .update();
    }
}
