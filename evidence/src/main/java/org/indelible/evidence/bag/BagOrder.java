package org.indelible.evidence.bag;

import java.util.List;

/** The one order of files in the archive, which also says which files there must be and that none occurs twice. */
final class BagOrder {

    private static final List<String> TRAILER = List.of(BagName.INFO, BagName.MANIFEST, BagName.TAG_MANIFEST);

    private BagOrder() {}

    static void check(List<String> names) {
        int payloadEnd = names.size() - TRAILER.size();
        if (payloadEnd < 2
                || !names.getFirst().equals(BagName.DECLARATION)
                || !names.subList(payloadEnd, names.size()).equals(TRAILER)) {
            throw new MalformedBag(
                    "The zip file does not hold the files of an evidence package in their order: one is missing, added or moved.");
        }
        for (int i = 1; i < payloadEnd; i++) {
            if (!BagName.isPayload(names.get(i))) {
                throw new MalformedBag("The zip file holds a file whose name an evidence package cannot have.");
            }
            if (i > 1 && names.get(i).compareTo(names.get(i - 1)) <= 0) {
                throw new MalformedBag("The zip file holds a file twice or out of order.");
            }
        }
    }
}
