/** Text signed by one or more keys, as c2sp.org/signed-note lays it down: the envelope of checkpoints and of the cosignatures on them. */
@NullMarked
package org.indelible.evidence.note;

import org.jspecify.annotations.NullMarked;
