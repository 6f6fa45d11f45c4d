package dk.fleksbro.demo;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** Deals every card once before any comes again, so that neighbours do not get the same. */
final class Deck<T> {

    private final List<T> cards;
    private final Chance chance;
    private final Queue<T> left = new ArrayDeque<>();

    Deck(List<T> cards, Chance chance) {
        this.cards = List.copyOf(cards);
        this.chance = chance;
    }

    /** The first time round in the order given. */
    static <T> Deck<T> asDealt(List<T> cards, Chance chance) {
        Deck<T> deck = new Deck<>(cards, chance);
        deck.left.addAll(cards);
        return deck;
    }

    T next() {
        if (left.isEmpty()) {
            left.addAll(chance.shuffled(cards));
        }
        return left.remove();
    }
}
