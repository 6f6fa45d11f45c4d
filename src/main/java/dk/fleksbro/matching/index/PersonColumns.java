package dk.fleksbro.matching.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Everybody with a fleksjobbevis in use, an array a number; what each is stands at {@link PackedPerson}. */
final class PersonColumns {

    /** The number of a municipality where nobody lives. */
    static final int NO_MUNICIPALITY = -1;

    final Slots slots = new Slots();
    short[] municipality = {};
    int[] candidateNo = {};
    /** How often the person has been proposed. */
    int[] proposals = {};

    short[] place = {};
    short[] reachKm = {};
    short[] leastMost = {};
    short[] mostLeast = {};
    short[] growsFrom = {};
    byte[] intensity = {};
    short[] goodDay = {};
    short[] badDay = {};
    short[] opens = {};
    short[] closes = {};
    byte[] weekdays = {};
    int[] wanted = {};
    int[] never = {};
    long[] answeredFirst = {};
    long[] answeredSecond = {};
    long[] canFirst = {};
    long[] canSecond = {};

    private final Map<UUID, Integer> proposed = new HashMap<>();
    private final Map<UUID, Integer> municipalities = new HashMap<>();

    static PersonColumns only(PackedPerson person) {
        PersonColumns columns = new PersonColumns();
        columns.grow(1);
        columns.put(person);
        return columns;
    }

    int size() {
        return slots.size();
    }

    int municipality(UUID id) {
        return municipalities.getOrDefault(id, NO_MUNICIPALITY);
    }

    void put(PackedPerson person) {
        int slot = slots.take(person.id());
        if (slot == place.length) {
            grow(Math.max(16, 2 * slot));
        }
        municipality[slot] = (short) number(person.municipality());
        candidateNo[slot] = person.candidateNo();
        proposals[slot] = proposed.getOrDefault(person.id(), 0);
        place[slot] = (short) person.place();
        reachKm[slot] = (short) person.reachKm();
        leastMost[slot] = (short) person.leastMost();
        mostLeast[slot] = (short) person.mostLeast();
        growsFrom[slot] = (short) person.growsFrom();
        intensity[slot] = (byte) person.intensity();
        goodDay[slot] = (short) person.goodDay();
        badDay[slot] = (short) person.badDay();
        opens[slot] = (short) person.opens();
        closes[slot] = (short) person.closes();
        weekdays[slot] = (byte) person.weekdays();
        wanted[slot] = person.wanted();
        never[slot] = person.never();
        answeredFirst[slot] = person.answered().first();
        answeredSecond[slot] = person.answered().second();
        canFirst[slot] = person.can().first();
        canSecond[slot] = person.can().second();
    }

    /** Of somebody who may come or may have gone, too. */
    void proposals(UUID id, int number) {
        proposed.put(id, number);
        int slot = slots.find(id);
        if (slot >= 0) {
            proposals[slot] = number;
        }
    }

    /** Of everybody: who is not among them has never been proposed. */
    void allProposals(Map<UUID, Integer> numbers) {
        proposed.clear();
        Arrays.fill(proposals, 0);
        numbers.forEach(this::proposals);
    }

    void remove(UUID id) {
        int slot = slots.giveUp(id);
        int last = slots.size();
        if (slot < 0) {
            return;
        }
        municipality[slot] = municipality[last];
        candidateNo[slot] = candidateNo[last];
        proposals[slot] = proposals[last];
        place[slot] = place[last];
        reachKm[slot] = reachKm[last];
        leastMost[slot] = leastMost[last];
        mostLeast[slot] = mostLeast[last];
        growsFrom[slot] = growsFrom[last];
        intensity[slot] = intensity[last];
        goodDay[slot] = goodDay[last];
        badDay[slot] = badDay[last];
        opens[slot] = opens[last];
        closes[slot] = closes[last];
        weekdays[slot] = weekdays[last];
        wanted[slot] = wanted[last];
        never[slot] = never[last];
        answeredFirst[slot] = answeredFirst[last];
        answeredSecond[slot] = answeredSecond[last];
        canFirst[slot] = canFirst[last];
        canSecond[slot] = canSecond[last];
    }

    private int number(UUID municipalityId) {
        Integer known = municipalities.putIfAbsent(municipalityId, municipalities.size());
        return known == null ? municipalities.size() - 1 : known;
    }

    private void grow(int room) {
        municipality = Arrays.copyOf(municipality, room);
        candidateNo = Arrays.copyOf(candidateNo, room);
        proposals = Arrays.copyOf(proposals, room);
        place = Arrays.copyOf(place, room);
        reachKm = Arrays.copyOf(reachKm, room);
        leastMost = Arrays.copyOf(leastMost, room);
        mostLeast = Arrays.copyOf(mostLeast, room);
        growsFrom = Arrays.copyOf(growsFrom, room);
        intensity = Arrays.copyOf(intensity, room);
        goodDay = Arrays.copyOf(goodDay, room);
        badDay = Arrays.copyOf(badDay, room);
        opens = Arrays.copyOf(opens, room);
        closes = Arrays.copyOf(closes, room);
        weekdays = Arrays.copyOf(weekdays, room);
        wanted = Arrays.copyOf(wanted, room);
        never = Arrays.copyOf(never, room);
        answeredFirst = Arrays.copyOf(answeredFirst, room);
        answeredSecond = Arrays.copyOf(answeredSecond, room);
        canFirst = Arrays.copyOf(canFirst, room);
        canSecond = Arrays.copyOf(canSecond, room);
    }
}
