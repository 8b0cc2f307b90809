package org.indelible.projection.worklist;

import java.time.LocalDate;
import java.util.UUID;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.destruction.DestructionOrdered;
import org.indelible.events.duties.DutyArose;
import org.indelible.events.duties.DutyOwner;
import org.indelible.events.duties.DutyReminded;
import org.indelible.events.notes.CaseNoteAdded;
import org.indelible.events.notes.CaseNoteRevised;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.Gone;
import org.indelible.projection.Rows;
import org.indelible.projection.SqlTime;
import org.jspecify.annotations.Nullable;

/** What one event does to the items of worklists. */
final class WorklistItemRows {
    private static final String INFINITY = "infinity";
    private static final String FINALISE = "finalise-note";
    private static final String REPLACING = """

                        on conflict (generation, file, item) do update
                           set kind = excluded.kind, type = excluded.type, owner = excluded.owner, account = excluded.account,
                               entry = excluded.entry, sequence = excluded.sequence, since = excluded.since, due_on = excluded.due_on,
                               reminded = false""";

    private final CommittedEvent event;
    private final Rows rows;

    WorklistItemRows(CommittedEvent event, Rows rows) {
        this.event = event;
        this.rows = rows;
    }

    void draft(CaseNoteAdded added) {
        item(
                        "",
                        added.file(),
                        added.entry().value(),
                        "draft",
                        added.type().value(),
                        new DutyOwner.Account(added.authorship().author().account()),
                        added.entry(),
                        added.dueOn())
                .add();
    }

    /** A draft that was saved again stays its author's, whoever typed; when it falls due, the duty to finalise it says. */
    void saved(CaseNoteRevised revised) {
        int changed = rows.sql("""
                        update reading.worklist_item set sequence = :sequence
                         where generation = :generation and file = :file and item = :item""")
                .param("sequence", event.sequence())
                .param("file", revised.file().value())
                .param("item", revised.entry().value())
                .update();
        if (changed != 1) throw new IllegalStateException("no such draft");
    }

    /** A duty that arises again replaces what it was. */
    void owed(DutyArose arose) {
        item(
                        REPLACING,
                        arose.file(),
                        arose.duty().value(),
                        "duty",
                        arose.kind().value(),
                        arose.owner(),
                        arose.entry(),
                        arose.dueOn())
                .addOnce(arose.duty());
        if (arose.kind().value().equals(FINALISE))
            dueWithDuty(arose.file(), arose.duty().value(), day(arose.dueOn()));
    }

    /** What is not owed any more falls due no more, and so does the draft that it was owed about. */
    void settled(CaseFileId file, UUID duty) {
        dueWithDuty(file, duty, INFINITY);
        gone(file, duty);
    }

    private void dueWithDuty(CaseFileId file, UUID duty, String dueOn) {
        rows.update("""
                        update reading.worklist_item draft set due_on = cast(:due_on as date)
                          from reading.worklist_item duty
                         where duty.generation = :generation and duty.file = :file and duty.item = :duty and duty.type = :finalise
                           and draft.generation = :generation and draft.file = :file and draft.item = duty.entry and draft.kind = 'draft'
                           and draft.sequence < :sequence and draft.due_on <> cast(:due_on as date)""")
                .param("finalise", FINALISE)
                .param("due_on", dueOn)
                .param("file", file.value())
                .param("duty", duty)
                .param("sequence", event.sequence())
                .add();
    }

    void reminded(DutyReminded reminded) {
        rows.sql(
                        "update reading.worklist_item set reminded = true where generation = :generation and file = :file and item = :item")
                .param("file", reminded.file().value())
                .param("item", reminded.duty().value())
                .update();
    }

    void gone(DestructionOrdered ordered) {
        Gone.delete(ordered, rows, "reading.worklist_item");
        if (ordered.entry() == null) Gone.delete(rows, ordered.file(), "reading.worklist_file");
    }

    void gone(CaseFileId file, UUID item) {
        rows.sql("delete from reading.worklist_item where generation = :generation and file = :file and item = :item")
                .param("file", file.value())
                .param("item", item)
                .update();
    }

    private Rows.Row item(
            String replacing,
            CaseFileId file,
            UUID item,
            String kind,
            String type,
            DutyOwner owner,
            @Nullable EntryId entry,
            @Nullable LocalDate dueOn) {
        return rows.insert("""
                        insert into reading.worklist_item (generation, file, item, kind, type, owner, account, entry, sequence, since, due_on)
                        values (:generation, :file, :item, :kind, :type, :owner, cast(:account as text), cast(:entry as uuid), :sequence, :since,
                                cast(:due_on as date))""" + replacing)
                .param("file", file.value())
                .param("item", item)
                .param("kind", kind)
                .param("type", type)
                .param("owner", owner(owner))
                .param("account", owner instanceof DutyOwner.Account(var account) ? account.value() : null)
                .param("entry", entry == null ? null : entry.value())
                .param("sequence", event.sequence())
                .param("since", SqlTime.of(event.recordedAt()))
                .param("due_on", day(dueOn));
    }

    private static String owner(DutyOwner owner) {
        return switch (owner) {
            case DutyOwner.AllocatedWorker _ -> "allocated-worker";
            case DutyOwner.TeamManager _ -> "team-manager";
            case DutyOwner.Account _ -> "account";
        };
    }

    private static String day(@Nullable LocalDate dueOn) {
        return dueOn == null ? INFINITY : dueOn.toString();
    }
}
