package org.indelible.query.paging;

import org.jspecify.annotations.Nullable;

/** How many things a page holds. */
public final class PageSize {
    public static final int MOST = 200;
    public static final int USUAL = 50;

    private PageSize() {}

    /**
     * The size that a person asked for; the usual one where they named none.
     *
     * @throws PageSizeOutOfBounds if it is less than 1, or more than {@link #MOST}
     */
    public static int asked(@Nullable Integer asked) {
        if (asked == null) return USUAL;
        if (asked < 1) throw new PageSizeOutOfBounds();
        return of(asked);
    }

    /**
     * The size asked for; the usual one for 0.
     *
     * @throws PageSizeOutOfBounds if it is negative, or more than {@link #MOST}
     */
    public static int of(int asked) {
        if (asked < 0 || asked > MOST) throw new PageSizeOutOfBounds();
        return asked == 0 ? USUAL : asked;
    }
}
