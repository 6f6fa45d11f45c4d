package dk.fleksbro.fair.paper;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Iterator;
import java.util.List;

/** The outline of a sign, from SVG path data to a shape that can be drawn on paper. */
final class Outline {

    private Outline() {}

    /** @param data with M, L, C and Z, a space between all of them and their numbers */
    static Shape of(String data) {
        Path2D path = new Path2D.Double();
        Iterator<String> words = List.of(data.split(" ", -1)).iterator();
        while (words.hasNext()) {
            String command = words.next();
            switch (command) {
                case "M" -> path.moveTo(number(words), number(words));
                case "L" -> path.lineTo(number(words), number(words));
                case "C" ->
                    path.curveTo(
                            number(words), number(words), number(words), number(words), number(words), number(words));
                case "Z" -> path.closePath();
                default -> throw new IllegalArgumentException("no command " + command);
            }
        }
        return path;
    }

    private static double number(Iterator<String> words) {
        return Double.parseDouble(words.next());
    }
}
