package org.indelible.query.paging;

/** More was asked for than a page holds, or less than nothing. */
public final class PageSizeOutOfBounds extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    PageSizeOutOfBounds() {
        super("A page holds from 1 to " + PageSize.MOST + " things.");
    }
}
