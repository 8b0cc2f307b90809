package org.indelible.app.evidence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.indelible.events.disputes.DisputeTarget;
import org.indelible.evidence.pack.RecordPage;
import org.indelible.query.record.CaseRecord;
import org.indelible.query.record.coredetails.CoreDetailLine;
import org.indelible.query.record.entries.Tombstone;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes the page that people read: one file, no scripts, nothing fetched, tied by digest to the structured record beside it. */
final class RecordPageWriter {
    private final TemplateEngine templates = new TemplateEngine();

    RecordPageWriter() {
        var resolver = new ClassLoaderTemplateResolver(RecordPageWriter.class.getClassLoader());
        resolver.setPrefix("org/indelible/app/evidence/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(resolver);
    }

    /** The page in UTF-8. */
    byte[] write(CaseRecord file, AboutRecord about, byte[] recordJson) {
        var context = new Context(
                Locale.UK,
                Map.of(
                        "digestMeta", RecordPage.meta(recordJson),
                        "about", about,
                        "name",
                                file.subject() == null
                                        ? "a person not named"
                                        : file.subject().name(),
                        "subject", subject(file),
                        "coreDetails",
                                file.coreDetails().stream()
                                        .map(line -> detail(line, file))
                                        .toList(),
                        "position", PositionOnPage.of(file),
                        "entries", file.entries().stream().map(EntryOnPage::of).toList(),
                        "destroyed",
                                file.tombstones().stream()
                                        .map(RecordPageWriter::tombstone)
                                        .toList(),
                        "disputes", DisputeOnPage.aboutTheFile(file)));
        return templates.process("record", context).getBytes(StandardCharsets.UTF_8);
    }

    private static List<PagePart> subject(CaseRecord file) {
        var subject = file.subject();
        if (subject == null) return List.of();
        List<PagePart> lines = new ArrayList<>();
        if (!subject.otherNames().isEmpty())
            lines.add(new PagePart("Other names", String.join("; ", subject.otherNames())));
        if (subject.bornOn() != null) lines.add(new PagePart("Born", InWords.day(subject.bornOn())));
        if (subject.expectedOn() != null) lines.add(new PagePart("Expected", InWords.day(subject.expectedOn())));
        return lines;
    }

    private static PagePart tombstone(Tombstone stone) {
        var decision = stone.decision();
        String what = "An entry recorded " + InWords.minute(stone.recordedAt());
        if (decision == null) return new PagePart(what, "Payload destroyed.");
        return new PagePart(
                what,
                "Payload destroyed: " + InWords.code(decision.ground()) + " (" + decision.legalBasis() + "), approved "
                        + InWords.recorded(decision.approved()) + " by "
                        + InWords.author(decision.approved().by()) + ", proposed by "
                        + InWords.author(decision.proposedBy()) + ".");
    }

    private static PageDetail detail(CoreDetailLine line, CaseRecord file) {
        var detail = line.detail();
        String until = detail.validTo() == null ? "" : " to " + InWords.day(detail.validTo());
        String source = String.join(
                "; ", line.basis() == null ? List.of(detail.source()) : List.of(detail.source(), line.basis()));
        boolean disputed = file.disputes().stream()
                .anyMatch(dispute ->
                        dispute.target() instanceof DisputeTarget.OfCoreDetail of && of.detail() == detail.kind());
        return new PageDetail(
                InWords.code(detail.kind()),
                disputed,
                detail.value(),
                "from " + InWords.day(detail.validFrom()) + until,
                source,
                InWords.sentence(InWords.provenance(line.recorded(), line.authorship())));
    }
}
