package dk.fleksbro.wage;

import dk.fleksbro.shared.Sentence;

/** Working time as it is said: {@code 7 timer og 30 minutter}. */
record Hours(int minutes) {

    Sentence sentence() {
        String hours = String.valueOf(minutes / 60);
        return minutes % 60 == 0
                ? Sentence.of("wage.hours", hours)
                : Sentence.of("wage.hours-minutes", hours, String.valueOf(minutes % 60));
    }
}
