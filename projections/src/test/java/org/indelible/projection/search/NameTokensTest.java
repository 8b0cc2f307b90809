package org.indelible.projection.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTokensTest {
    @ParameterizedTest
    @CsvSource({
        "Ruby Marsh, ruby marsh",
        "'O''Brien-Łuczak', obrien luczak",
        "O’Brien, obrien",
        "Siân  ÉVANS, sian evans",
        "Ngô Thị Bảo, ngo thi bao",
        "Jürgen Groß, jurgen gross",
        "Søren Þór Ægisson, soren thor aegisson",
        "İpek Yıldız, ipek yildiz",
        "Wei 伟, wei 伟",
        "Anna Anna, anna",
        "St. John's, st johns",
        "' - ', ''"
    })
    void names_are_compared_without_marks_case_and_punctuation(String name, String words) {
        assertThat(String.join(" ", NameTokens.of(name))).isEqualTo(words);
    }
}
