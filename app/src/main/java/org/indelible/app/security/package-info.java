/**
 * Who is asking. Identity comes from the access token and from nowhere else: subject, name, job title, team and roles are its claims. Each
 * request stands alone; there are no sessions, and no cookies that a foreign page could use.
 */
@NullMarked
package org.indelible.app.security;

import org.jspecify.annotations.NullMarked;
