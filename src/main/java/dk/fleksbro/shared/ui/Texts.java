package dk.fleksbro.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Kroner;
import dk.fleksbro.shared.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/** The portal's words in the reader's language. */
public final class Texts {

    public static final Locale DANISH = Locale.forLanguageTag("da");

    private Texts() {}

    public static String text(String key, Object... arguments) {
        return I18NProvider.translate(locale(), key, resolve(locale(), arguments));
    }

    public static String say(Sentence sentence) {
        return say(sentence, locale());
    }

    public static String say(Sentence sentence, Locale locale) {
        return I18NProvider.translate(
                locale, sentence.key(), resolve(locale, sentence.arguments().toArray()));
    }

    /** The text of an enum constant: {@code of("task", PACKING)} stands under {@code task.PACKING}. */
    public static String of(String prefix, Enum<?> constant) {
        return text(prefix + "." + constant.name());
    }

    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? DANISH : ui.getLocale();
    }

    private static Object[] resolve(Locale locale, Object[] arguments) {
        Object[] resolved = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            resolved[i] = switch (arguments[i]) {
                case Sentence inner -> say(inner, locale);
                case Kroner money -> money.show(locale);
                case Instant moment -> DanishTime.clock(moment, locale);
                case LocalTime time -> DanishTime.clock(time, locale);
                case LocalDate day -> DanishTime.date(day, locale);
                default -> arguments[i];
            };
        }
        return resolved;
    }
}
