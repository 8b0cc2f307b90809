package org.indelible.benchmarks.installation;

/** How much of an installation goes on beside its appends. */
public enum Extent {
    /** Everything: sealing, projections, and what else a node does. */
    EVERYTHING("Indelible, everything on"),
    /** Appends are sealed and nothing reads them. */
    WITHOUT_PROJECTIONS("Indelible, projections off"),
    /** Appends, with encryption, commitments and chain, and nothing after them. */
    WITHOUT_SEALING("Indelible, projections and sealing off"),
    /** Everything, but reads leave no record: what the record of a read costs is the difference. The product has no such switch. */
    WITHOUT_DISCLOSURES("Indelible, reads not recorded");

    private final String title;

    Extent(String title) {
        this.title = title;
    }

    /** Its name in the tables. */
    public String title() {
        return title;
    }
}
