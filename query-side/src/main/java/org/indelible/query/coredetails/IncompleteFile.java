package org.indelible.query.coredetails;

import java.util.List;
import org.indelible.events.casefile.CaseFileId;

/**
 * A file that lacks core details.
 *
 * @param subject the name of whom the file is about
 * @param outstanding what has still to be obtained, at least one
 */
public record IncompleteFile(CaseFileId file, String subject, List<CheckedDetail> outstanding) {}
