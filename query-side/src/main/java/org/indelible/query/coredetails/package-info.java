/** Which core details a file lacks that its record must hold (HCC-6.1), for one file and for the files of a worker or a team. */
@NullMarked
package org.indelible.query.coredetails;

import org.jspecify.annotations.NullMarked;
