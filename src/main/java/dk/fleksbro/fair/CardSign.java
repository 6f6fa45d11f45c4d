package dk.fleksbro.fair;

/**
 * The sign beside the number on a fleksjobber's card, on paper and on the board: found from afar sooner than a number is read.
 * It tells by shape and pattern, black on white, never by colour, and has a name that can be called out. Many cards have
 * the same sign; only the number is one's own.
 */
public record CardSign(Shape shape, Pattern pattern) {

    /** The side of the square that {@link Shape#path()} is drawn in. */
    public static final int SIZE = 100;

    /** From one stripe to the next, and from one dot to the next. */
    public static final int STEP = 20;

    public static final int STRIPE_WIDTH = 8;
    public static final int DOT_RADIUS = 5;
    public static final int EDGE_WIDTH = 6;

    /** What can be told from each other at ten metres. Seven of them, so that with four patterns neighbours differ in both. */
    public enum Shape {
        CIRCLE("M 50 5 C 75 5 95 25 95 50 C 95 75 75 95 50 95 C 25 95 5 75 5 50 C 5 25 25 5 50 5 Z"),
        SQUARE("M 10 10 L 90 10 L 90 90 L 10 90 Z"),
        TRIANGLE("M 50 7 L 95 91 L 5 91 Z"),
        STAR("M 50 4 L 62.3 35 L 95.7 37.2 L 70 58.5 L 78.2 90.8 L 50 73 L 21.8 90.8 L 30 58.5 L 4.3 37.2 L 37.7 35 Z"),
        HEART("M 50 93 C 12 64 4 46 4 32 C 4 16 15 7 27 7 C 37 7 46 13 50 22 C 54 13 63 7 73 7 C 85 7 96 16 96 32"
                + " C 96 46 88 64 50 93 Z"),
        HOUSE("M 50 6 L 95 46 L 83 46 L 83 94 L 17 94 L 17 46 L 5 46 Z"),
        DROP("M 50 4 C 60 24 84 44 84 64 C 84 82 69 96 50 96 C 31 96 16 82 16 64 C 16 44 40 24 50 4 Z");

        private final String path;

        Shape(String path) {
            this.path = path;
        }

        /** The outline as SVG path data, with M, L, C and Z and a space between all numbers. */
        public String path() {
            return path;
        }
    }

    /** What a shape is filled with. */
    public enum Pattern {
        FILLED,
        OPEN,
        STRIPED,
        DOTTED
    }

    /** The sign of a card; cards with numbers next to each other have another shape and another pattern. */
    public static CardSign of(long card) {
        return new CardSign(
                Shape.values()[Math.floorMod(card, Shape.values().length)],
                Pattern.values()[Math.floorMod(card, Pattern.values().length)]);
    }

    /** An SVG picture in the colour of the text round it. It has no name of its own: the words stand beside it. */
    public String svg() {
        String id = "card-sign-" + pattern;
        String fill =
                switch (pattern) {
                    case FILLED -> "currentColor";
                    case OPEN -> "none";
                    case STRIPED, DOTTED -> "url(#" + id + ")";
                };
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" aria-hidden="true" focusable="false">\
                %2$s<path d="%3$s" fill="%4$s" stroke="currentColor" stroke-width="%5$d" stroke-linejoin="round"/></svg>""".formatted(SIZE, pattern(id), shape.path(), fill, EDGE_WIDTH);
    }

    private String pattern(String id) {
        String drawn =
                switch (pattern) {
                    case FILLED, OPEN -> "";
                    case STRIPED ->
                        "<rect width=\"%d\" height=\"%d\" fill=\"currentColor\"/>".formatted(STEP, STRIPE_WIDTH);
                    case DOTTED ->
                        "<circle cx=\"%1$d\" cy=\"%1$d\" r=\"%2$d\" fill=\"currentColor\"/>"
                                .formatted(STEP / 2, DOT_RADIUS);
                };
        return drawn.isEmpty()
                ? ""
                : "<pattern id=\"%1$s\" width=\"%2$d\" height=\"%2$d\" patternUnits=\"userSpaceOnUse\">%3$s</pattern>"
                        .formatted(id, STEP, drawn);
    }
}
