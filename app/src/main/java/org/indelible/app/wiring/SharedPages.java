package org.indelible.app.wiring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.indelible.projection.CommittedEvent;
import org.indelible.projection.SealedEvents;

/**
 * Each page of the sealed order read, checked and decrypted once for all projections, which go through it side by side. What is given may
 * end with a page although more is sealed by now: so those that ask at different places meet at its end.
 */
final class SharedPages implements SealedEvents {
    /** For those that are a little behind; in the clear for so much longer than the keys are remembered. */
    private static final Duration KEPT = Duration.ofSeconds(1);

    private static final int PAGES = 4;

    private final SealedEvents events;
    private final Cache<Long, List<CommittedEvent>> byFirstLeaf =
            Caffeine.newBuilder().maximumSize(PAGES).expireAfterWrite(KEPT).build();

    SharedPages(SealedEvents events) {
        this.events = events;
    }

    /** One at a time: who asks for what another is reading waits for it. */
    @Override
    public synchronized List<CommittedEvent> after(long leaf, int atMost) {
        return kept(leaf + 1).orElseGet(() -> read(leaf, atMost)).stream()
                .dropWhile(event -> event.leaf() <= leaf)
                .limit(atMost)
                .toList();
    }

    private Optional<List<CommittedEvent>> kept(long leaf) {
        return byFirstLeaf.asMap().values().stream()
                .filter(page ->
                        page.getFirst().leaf() <= leaf && leaf <= page.getLast().leaf())
                .findFirst();
    }

    private List<CommittedEvent> read(long leaf, int atMost) {
        List<CommittedEvent> page = events.after(leaf, atMost);
        if (!page.isEmpty()) byFirstLeaf.put(leaf + 1, page);
        return page;
    }

    @Override
    public long newest() {
        return events.newest();
    }
}
