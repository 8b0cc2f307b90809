package org.indelible.query.record.closure;

import java.util.List;

/** How far the file is on its way to closure; the answers that count, and every request. */
public record ClosureProgress(List<StepLine> steps, List<RequestLine> requests) {}
