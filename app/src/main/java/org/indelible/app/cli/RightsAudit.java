package org.indelible.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.indelible.evidence.audit.AuditFinding;
import org.indelible.evidence.audit.AuditLayer;
import org.indelible.evidence.audit.AuditReport;
import org.indelible.ledger.database.Login;
import org.indelible.ledger.database.Logins;
import org.indelible.ledger.database.SelfTest;
import org.indelible.ledger.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/**
 * The part of an audit that the log cannot show: that nobody but its owner could change the ledger's tables at this moment.
 *
 * @param database its JDBC URL
 * @param data the data directory of an embedded one
 */
record RightsAudit(@Nullable String database, @Nullable Path data) {
    AuditReport added(AuditReport report) {
        Login app = login();
        if (app == null)
            return report.withNotChecked(
                    "Grants and triggers of the database: --database or --data names where they are.");
        List<AuditFinding> wrong = SelfTest.differences(app).stream()
                .map(difference -> new AuditFinding(AuditLayer.RIGHTS, -1, difference))
                .toList();
        return wrong.isEmpty()
                ? report.withChecked("Rights: grants, owners, triggers and settings of the database are as they must be"
                        + " for a ledger that is only appended to.")
                : report.withFindings(wrong);
    }

    private @Nullable Login login() {
        if (database != null) {
            String password = Optional.ofNullable(System.getenv("INDELIBLE_APP_PASSWORD"))
                    .orElseThrow(() -> new IllegalStateException(
                            "INDELIBLE_APP_PASSWORD is missing: the password of the login " + Logins.APP));
            return new Login(database, Logins.APP, password);
        }
        return data == null ? null : EmbeddedPostgres.app(data.resolve("postgres"));
    }
}
