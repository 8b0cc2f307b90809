package org.indelible.events.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \t\n",
                "\u00a0\u2003",
                "\u200b",
                "\u2060\ufeff",
                "\u200d\u200c",
                "\ufe0f",
                "\udb40\udd00",
                "\udb40\udc67",
                "\u0301",
                "\u202e",
                "\u00ad",
                "\u3164\u115f",
                "\u2800",
                "\udb7f\udffe"
            })
    void what_shows_nothing_is_no_words(String text) {
        assertThat(Words.in(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "7",
                "a\u200b",
                "\u0645\u06cc\u200c\u0631\u0648\u0645",
                "\u0915\u094d\u200d\u0937",
                "\ud83d\udc68\u200d\ud83d\udc67",
                "\u2764\ufe0f",
                "\ud55c"
            })
    void words_of_every_script_and_pictures_are_words(String text) {
        assertThat(Words.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n", "x", "....", "a A a", "\u3164x", "\ud83d\ude00 \ud83d\ude00"})
    void one_character_however_often_is_no_more_than_one(String text) {
        assertThat(Words.differ(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok", "7.", "Before the visit", "\u8bbf\u524d", "\ud83d\ude00\ud83d\ude01"})
    void two_different_ones_are_more(String text) {
        assertThat(Words.differ(text)).isTrue();
    }

    @Test
    void no_text_is_no_words() {
        assertThat(Words.in(null)).isFalse();
        assertThat(Words.differ(null)).isFalse();
    }
}
