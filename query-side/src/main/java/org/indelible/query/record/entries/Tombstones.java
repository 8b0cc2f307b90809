package org.indelible.query.record.entries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.destruction.DestructionApproved;
import org.indelible.projection.Destroyed;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Told;
import org.jspecify.annotations.Nullable;

/** Tombstones, one for each destroyed entry, and one for each event whose entry is not known. */
public final class Tombstones {
    private Tombstones() {}

    /** All of them, in the order in which what they stand for was recorded. */
    public static List<Tombstone> of(Facts facts) {
        Map<Object, List<Told<Destroyed>>> graves = new LinkedHashMap<>();
        facts.of(Destroyed.class)
                .forEach(told -> graves.computeIfAbsent(place(told), _ -> new ArrayList<>())
                        .add(told));
        Map<EntryId, Told<DestructionApproved>> decisions = new HashMap<>();
        facts.of(DestructionApproved.class).forEach(told -> {
            var entry = told.event().entry();
            if (entry != null) decisions.put(entry, told);
        });
        return graves.values().stream()
                .map(grave -> tombstone(grave, decisions))
                .toList();
    }

    private static Object place(Told<Destroyed> told) {
        var entry = told.event().entry();
        return entry == null ? told.fact().sequence() : entry;
    }

    private static Tombstone tombstone(List<Told<Destroyed>> grave, Map<EntryId, Told<DestructionApproved>> decisions) {
        var first = grave.getFirst();
        return new Tombstone(
                first.event().entry(),
                first.fact().recordedAt(),
                grave.stream().map(told -> told.event().type()).toList(),
                grave.stream().map(told -> told.fact().reference()).toList(),
                decision(first.event().entry(), decisions));
    }

    private static @Nullable DestructionDecision decision(
            @Nullable EntryId entry, Map<EntryId, Told<DestructionApproved>> decisions) {
        var told = entry == null ? null : decisions.get(entry);
        if (told == null) return null;
        var approved = told.event();
        return new DestructionDecision(
                approved.ground(), approved.legalBasis(), approved.proposedBy(), told.recorded(approved.by()));
    }
}
