package dk.fleksbro.fair;

import dk.fleksbro.shared.Rule;

/** What keeps a wish from being made. */
public enum WishRule implements Rule {
    WISHES_FULL,
    WISHES_CLOSED,
    WISH_NOT_HERE
}
