package org.indelible.query.paging;

/** How many things a page holds. */
public final class PageSize {
    public static final int MOST = 200;
    private static final int USUAL = 50;

    private PageSize() {}

    /** The size asked for, within its bounds; the usual one for 0. */
    public static int of(int asked) {
        return asked == 0 ? USUAL : Math.clamp(asked, 1, MOST);
    }
}
