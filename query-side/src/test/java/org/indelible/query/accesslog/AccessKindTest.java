package org.indelible.query.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.indelible.query.QueryCatalogue;
import org.indelible.query.access.QueryType;
import org.junit.jupiter.api.Test;

class AccessKindTest {
    @Test
    void every_kind_names_questions_that_there_are_and_none_is_of_two_kinds() {
        var questions = Arrays.stream(AccessKind.values())
                .flatMap(kind -> kind.questions().stream())
                .toList();
        assertThat(questions)
                .doesNotHaveDuplicates()
                .isSubsetOf(QueryCatalogue.TYPES.stream().map(QueryType::name).toList());
    }
}
