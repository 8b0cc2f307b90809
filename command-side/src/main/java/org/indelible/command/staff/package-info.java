/** What is recorded of a member of staff as a person: the confidentiality agreement (HCC-15), and log-ins that are not safe any more (HCC-10.3). */
@NullMarked
package org.indelible.command.staff;

import org.jspecify.annotations.NullMarked;
