package org.indelible.command.policy;

import java.util.Set;

/**
 * What the policy says about documents of one media type.
 *
 * @param extensions how their file names end, without the dot, in lower case
 * @param foundAs the media types that their bytes alone show; of what is packed in a container, such as an office document, that is the
 *     container's
 */
public record DocumentTerms(String label, Set<String> extensions, Set<String> foundAs) {
    public DocumentTerms {
        extensions = Set.copyOf(extensions);
        foundAs = Set.copyOf(foundAs);
        if (extensions.isEmpty() || foundAs.isEmpty())
            throw new IllegalArgumentException("a media type has extensions and content");
    }
}
