/** Suspected misuse of records: anybody reports it, the data protection officer gathers the evidence and concludes (HCC-15.3). */
@NullMarked
package org.indelible.command.misuse;

import org.jspecify.annotations.NullMarked;
