package org.indelible.query.paging;

/** How many things a page holds. */
public final class PageSize {
    public static final int MOST = 200;
    public static final int USUAL = 50;

    private PageSize() {}

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
