package org.indelible.evidence.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What a verification has found so far. Problems beyond a hundred are counted only: a hostile file must not fill the memory with them. */
final class Findings {

    static final int MAX_PROBLEMS = 100;

    private final List<String> problems = new ArrayList<>();
    private final List<String> checked = new ArrayList<>();
    private final List<String> notChecked = new ArrayList<>();
    private long further;

    void problem(String sentence) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(sentence);
        } else {
            further++;
        }
    }

    void problems(Collection<String> sentences) {
        sentences.forEach(this::problem);
    }

    void checked(String sentence) {
        checked.add(sentence);
    }

    void notChecked(String sentence) {
        notChecked.add(sentence);
    }

    /** Whether this has not been said. */
    boolean isNew(String sentence) {
        return !checked.contains(sentence) && !notChecked.contains(sentence);
    }

    boolean none() {
        return problems.isEmpty();
    }

    List<String> problems() {
        List<String> all = new ArrayList<>(problems);
        if (further > 0) {
            all.add("There are " + further + " further problems.");
        }
        return all;
    }

    /** Nothing counts as checked in a package that failed. */
    List<String> checked() {
        return none() ? List.copyOf(checked) : List.of();
    }

    List<String> notChecked() {
        return none() ? List.copyOf(notChecked) : List.of();
    }
}
