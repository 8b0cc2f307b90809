package org.indelible.query.record.entries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indelible.projection.Destroyed;
import org.indelible.query.record.Facts;
import org.indelible.query.record.Told;

/** Tombstones, one for each destroyed entry, and one for each event whose entry is not known. */
public final class Tombstones {
    private Tombstones() {}

    /** All of them, in the order in which what they stand for was recorded. */
    public static List<Tombstone> of(Facts facts) {
        Map<Object, List<Told<Destroyed>>> graves = new LinkedHashMap<>();
        facts.of(Destroyed.class)
                .forEach(told -> graves.computeIfAbsent(place(told), _ -> new ArrayList<>())
                        .add(told));
        return graves.values().stream().map(Tombstones::tombstone).toList();
    }

    private static Object place(Told<Destroyed> told) {
        var entry = told.event().entry();
        return entry == null ? told.fact().sequence() : entry;
    }

    private static Tombstone tombstone(List<Told<Destroyed>> grave) {
        var first = grave.getFirst();
        return new Tombstone(
                first.event().entry(),
                first.fact().recordedAt(),
                grave.stream().map(told -> told.event().type()).toList(),
                grave.stream().map(told -> told.fact().reference()).toList());
    }
}
