package dk.fleksbro.matching;

import dk.fleksbro.shared.Sentence;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says a sentence without a running portal; fails on a text that is missing. */
final class Bundles {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Bundles() {}

    static String say(Sentence sentence, Locale locale) {
        String text = ResourceBundle.getBundle("vaadin-i18n.translations", locale, NO_FALLBACK)
                .getString(sentence.key());
        Object[] arguments = sentence.arguments().stream()
                .map(argument -> argument instanceof Sentence inner ? say(inner, locale) : argument)
                .toArray();
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }
}
