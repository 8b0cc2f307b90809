/** The file itself: opening, who is accountable, who is allocated. Every event of a file's stream implements {@link org.indelible.events.casefile.CaseFileEvent}. */
@NullMarked
package org.indelible.events.casefile;

import org.jspecify.annotations.NullMarked;
