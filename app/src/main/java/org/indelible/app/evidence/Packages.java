package org.indelible.app.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.indelible.events.casefile.CaseFileId;
import org.indelible.events.evidence.ExportId;
import org.indelible.events.evidence.ExportPrepared;
import org.indelible.events.evidence.ExportRequested;
import org.indelible.evidence.pack.PackageProofs;
import org.indelible.query.record.RecordedFact;

/** The packages of this node: builds them, keeps them, and builds again what another node built. */
final class Packages {
    private static final int STRIPES = 16;

    private final AskedExports asked;
    private final ExportJob job;
    private final PackageVault vault;
    private final Map<ExportId, ExportStage> stages = new ConcurrentHashMap<>();
    private final List<Object> locks =
            Stream.generate(Object::new).limit(STRIPES).toList();

    Packages(AskedExports asked, ExportJob job, PackageVault vault) {
        this.asked = asked;
        this.job = job;
        this.vault = vault;
    }

    /** What happens to one export on this node, one thing at a time: the worker and those who download may want it at once. */
    private Object turnOf(ExportId export) {
        return locks.get(Math.floorMod(export.hashCode(), STRIPES));
    }

    /** Builds the package and keeps it under its digest, so that one is never taken for another. */
    ExportJob.Built build(ExportId export, CaseFileId file, PackageProofs proofs) throws IOException {
        synchronized (turnOf(export)) {
            RecordedFact request = asked.request(export);
            try (SecretFile building = vault.workplace(export)) {
                ExportJob.Built built = job.build(
                        (ExportRequested) request.payload(),
                        request.recordedAt(),
                        proofs,
                        building,
                        (stage, done, total) -> stages.put(export, new ExportStage(stage, done, total)));
                vault.keep(export, built.receipt().sha256(), file, building);
                return built;
            } finally {
                stages.remove(export);
            }
        }
    }

    /** How far the building is, while it is under way on this node. */
    Optional<ExportStage> stage(ExportId export) {
        return Optional.ofNullable(stages.get(export));
    }

    /**
     * The package in the clear, decrypted as it is read; built again where this node does not have it.
     *
     * @throws PackageDiffers if what is built again is not what was recorded
     * @throws IOException if it cannot be had
     */
    InputStream open(ExportPrepared recorded) throws IOException {
        synchronized (turnOf(recorded.export())) {
            if (!vault.holds(recorded.export(), recorded.sha256(), recorded.file())) buildAgain(recorded);
        }
        return vault.open(recorded.export(), recorded.sha256(), recorded.file());
    }

    private void buildAgain(ExportPrepared recorded) throws IOException {
        var proofs = new PackageProofs(
                Base64.getDecoder().decode(recorded.completeness()),
                Base64.getDecoder().decode(recorded.headProof()));
        String sha256 =
                build(recorded.export(), recorded.file(), proofs).receipt().sha256();
        if (sha256.equals(recorded.sha256())) return;
        discard(recorded.export(), recorded.file(), sha256);
        throw new PackageDiffers(recorded.export());
    }

    /** Removes one package that was built in vain. */
    void discard(ExportId export, CaseFileId file, String sha256) throws IOException {
        vault.discard(export, sha256, file);
    }

    /** Removes the packages of a file from this node. */
    void discard(CaseFileId file) throws IOException {
        vault.discard(file);
    }
}
