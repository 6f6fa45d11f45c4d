package dk.fleksbro.fairplan.rounds;

import java.util.Arrays;

/** A set of numbers from which one can be drawn by its place. */
final class Crowd {

    private final int[] members;
    private final int[] place;
    private int size;

    Crowd(int most) {
        this.members = new int[most];
        this.place = new int[most];
        Arrays.fill(place, -1);
    }

    int size() {
        return size;
    }

    int get(int i) {
        return members[i];
    }

    void set(int member, boolean in) {
        if (in == place[member] >= 0) {
            return;
        }
        if (in) {
            place[member] = size;
            members[size++] = member;
        } else {
            int last = members[--size];
            members[place[member]] = last;
            place[last] = place[member];
            place[member] = -1;
        }
    }
}
