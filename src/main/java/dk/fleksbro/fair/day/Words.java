package dk.fleksbro.fair.day;

/** The portal’s words in one reader’s language: of a page of Vaadin, or of one outside it. */
@FunctionalInterface
public interface Words {

    String say(String key, Object... arguments);
}
