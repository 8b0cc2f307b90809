/** References from events to the policy that judged them. */
@NullMarked
package org.indelible.events.policy;

import org.jspecify.annotations.NullMarked;
