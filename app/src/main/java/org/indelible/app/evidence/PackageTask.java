package org.indelible.app.evidence;

import java.io.IOException;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.function.Function;
import org.indelible.command.acting.CaseFileCommand;
import org.indelible.command.evidence.CompleteExport;
import org.indelible.command.evidence.FailExport;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.confidential.ConfidentialOnFile;
import org.indelible.events.evidence.ExportId;
import org.indelible.events.evidence.ExportRequested;
import org.indelible.evidence.pack.PackageProofs;

/** Prepares one export: has the ledger prove what it is about, builds and keeps the package, and records it. */
final class PackageTask implements Preparation.Task {
    private static final int ASKED_AND_ENDED = 2;
    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private final AskedExports asked;
    private final FreshProofs fresh;
    private final Packages packages;
    private final Function<CaseFileId, ConfidentialOnFile> confidential;
    private final Consumer<CaseFileCommand> outcomes;

    PackageTask(
            AskedExports asked,
            FreshProofs fresh,
            Packages packages,
            Function<CaseFileId, ConfidentialOnFile> confidential,
            Consumer<CaseFileCommand> outcomes) {
        this.asked = asked;
        this.fresh = fresh;
        this.packages = packages;
        this.confidential = confidential;
        this.outcomes = outcomes;
    }

    @Override
    public boolean hasEnded(ExportId export) {
        return asked.hasEnded(export);
    }

    @Override
    public void prepare(ExportId export, CaseFileId file) throws IOException {
        switch (confidential.apply(file)) {
            case NOTHING -> build(export, file);
            case REVIEWED -> outcomes.accept(new FailExport(export, file, "confidential-segment-in-force"));
            case NEVER_REVIEWED -> outcomes.accept(new FailExport(export, file, "unreviewed-confidential-segment"));
        }
    }

    private void build(ExportId export, CaseFileId file) throws IOException {
        PackageProofs proofs = fresh.of((ExportRequested) asked.request(export).payload());
        ExportJob.Built built = packages.build(export, file, proofs);
        String sha256 = built.receipt().sha256();
        outcomes.accept(new CompleteExport(
                export,
                file,
                sha256,
                built.bytes(),
                built.entries(),
                BASE64.encodeToString(proofs.completeness()),
                BASE64.encodeToString(proofs.head())));
        if (isOfAnother(export, file, sha256)) packages.discard(export, file, sha256);
    }

    /** Whether somebody else, who had the claim before it was lost, was first: then what was built here is nobody's. */
    private boolean isOfAnother(ExportId export, CaseFileId file, String sha256) {
        asked.awaitSealed(export, ASKED_AND_ENDED);
        return asked.hasEnded(export)
                && asked.prepared(export, file)
                        .filter(prepared -> prepared.outcome().sha256().equals(sha256))
                        .isEmpty();
    }
}
