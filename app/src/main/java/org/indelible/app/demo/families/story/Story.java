package org.indelible.app.demo.families.story;

import java.util.List;
import java.util.Map;

/**
 * The story of one family.
 *
 * @param files whom files are about, by the names that the steps use
 * @param steps what is told by hand, in any order: time decides
 * @param routine the visits, calls, supervisions and summaries in between
 */
record Story(String family, Map<String, ToldFile> files, List<Step> steps, List<Routine> routine) {}
