/** Documents: the original bytes of letters, photos, emails and forms, named by digests (HCC-1.2). */
@NullMarked
package org.indelible.events.documents;

import org.jspecify.annotations.NullMarked;
