/** The access log as AuditEvents of FHIR R4, for the audit repositories of others. */
@NullMarked
package org.indelible.app.access.fhir;

import org.jspecify.annotations.NullMarked;
