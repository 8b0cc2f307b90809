package org.indelible.query.coredetails;

import java.util.List;
import org.indelible.events.casefile.FileKind;
import org.indelible.events.casefile.ServiceArea;

/** What the policy in force asks a record to hold (HCC-6.1). */
@FunctionalInterface
public interface CoreDetailPolicy {
    /** The core details that such a file must hold, in the order in which they are listed. */
    List<DetailAsked> asked(FileKind kind, ServiceArea service);
}
