package org.indelible.projection.staff;

import java.util.List;
import org.indelible.events.staff.AgreementRefusalConsidered;
import org.indelible.events.staff.AgreementRefused;
import org.indelible.events.staff.AgreementSigned;
import org.indelible.events.staff.ConcurrentSessionsNoticed;
import org.indelible.events.staff.LogInReportedCompromised;
import org.indelible.events.staff.StaffEvent;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Projection;
import org.indelible.projection.Rows;
import org.indelible.projection.SqlTime;

/** Keeps the agreements register (HCC-15.1), whose sessions have ended and the incidents about log-ins (HCC-10.2, 10.3). */
public final class StaffProjection implements Projection {
    public static final String NAME = "staff";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> tables() {
        return List.of("reading.staff_member", "reading.incident");
    }

    @Override
    public void project(CommittedEvent event, Rows rows) {
        if (!(event.payload() instanceof StaffEvent staff)) return;
        know(staff, event.stream(), rows);
        switch (staff) {
            case AgreementSigned signed -> signed(signed, rows);
            case AgreementRefused refused -> refused(refused, event.sequence(), rows);
            case AgreementRefusalConsidered considered -> considered(considered, rows);
            case LogInReportedCompromised reported -> {
                ended(reported, rows);
                incident(event, rows);
            }
            case ConcurrentSessionsNoticed _ -> incident(event, rows);
        }
    }

    private static void know(StaffEvent event, String stream, Rows rows) {
        rows.sql("""
            insert into reading.staff_member (generation, account, stream) values (:generation, :account, :stream)
            on conflict (generation, account) do nothing\
            """)
                .param("account", event.account().value())
                .param("stream", stream)
                .update();
    }

    private static void signed(AgreementSigned event, Rows rows) {
        rows.sql("""
            update reading.staff_member set signed_on = :signed_on, original_to_hr_on = :to_hr,
                   supervision_copy_on = :copy, refused_on = null, refusal = null, waits = false
             where generation = :generation and account = :account\
            """)
                .param("account", event.account().value())
                .param("signed_on", event.signedOn())
                .param("to_hr", event.originalToHrOn())
                .param("copy", event.supervisionCopyOn())
                .update();
    }

    private static void refused(AgreementRefused event, long sequence, Rows rows) {
        rows.sql("""
            update reading.staff_member set refused_on = :refused_on, refusal = :refusal, waits = true
             where generation = :generation and account = :account\
            """)
                .param("account", event.account().value())
                .param("refused_on", event.refusedOn())
                .param("refusal", sequence)
                .update();
    }

    private static void considered(AgreementRefusalConsidered event, Rows rows) {
        rows.sql("update reading.staff_member set waits = false where generation = :generation and account = :account")
                .param("account", event.account().value())
                .update();
    }

    private static void ended(LogInReportedCompromised event, Rows rows) {
        rows.sql("""
            update reading.staff_member set sessions_end_before = greatest(sessions_end_before, :before)
             where generation = :generation and account = :account\
            """)
                .param("account", event.account().value())
                .param("before", SqlTime.of(event.endsSessionsBefore()))
                .update();
    }

    private static void incident(CommittedEvent event, Rows rows) {
        rows.insert("insert into reading.incident (generation, leaf, stream, sequence)"
                        + " values (:generation, :leaf, :stream, :sequence)")
                .param("leaf", event.leaf())
                .param("stream", event.stream())
                .param("sequence", event.sequence())
                .add();
    }
}
