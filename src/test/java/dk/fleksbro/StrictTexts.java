package dk.fleksbro;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.test.context.TestComponent;

/** The portal's words as they are; a word that is missing stops the test instead of showing its key to the reader. */
@TestComponent
class StrictTexts extends DefaultI18NProvider {

    StrictTexts() {
        super(List.of(Locale.forLanguageTag("da"), Locale.ENGLISH));
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        String text = super.getTranslation(key, locale, arguments);
        if (text.startsWith("!") || text.equals(key)) {
            throw new AssertionError("no text for " + key + " in " + locale);
        }
        return text;
    }
}
