package org.indelible.app.documents;

import org.indelible.events.casefile.EntryId;
import org.indelible.events.documents.DocumentKind;
import org.indelible.events.people.EnteredFor;
import org.indelible.events.people.Imported;
import org.indelible.events.time.OccurredAt;
import org.jspecify.annotations.Nullable;

/**
 * What a recorder says of a document.
 *
 * @param name its file name
 * @param mediaType what it is; its bytes and the end of its name must agree
 * @param checkedToBeOnRightFile that it was checked to belong to this file (HCC-5.10)
 * @param note the entry of this file to which it belongs
 * @param occurredAt when it was made or came in
 */
record NewDocument(
        DocumentKind kind,
        String title,
        String name,
        String mediaType,
        boolean checkedToBeOnRightFile,
        @Nullable EntryId note,
        OccurredAt occurredAt,
        @Nullable EnteredFor enteredFor,
        @Nullable Imported imported) {}
