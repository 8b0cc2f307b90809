package org.indelible.app.http;

import java.net.URI;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.casefile.EntryId;
import org.indelible.events.evidence.ExportId;

/** Where things are read. Addresses hold random identities only. */
final class Addresses {
    private static final String FILES = "/api/v1/case-files/";

    private Addresses() {}

    static URI of(CaseFileId file) {
        return URI.create(FILES + file);
    }

    static URI of(CaseFileId file, ExportId export) {
        return URI.create(FILES + file + "/exports/" + export);
    }

    static URI of(CaseFileId file, EntryId entry) {
        return URI.create(FILES + file + "/entries/" + entry);
    }
}
