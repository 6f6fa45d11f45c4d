package dk.fleksbro.calendar;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What an entry says in its attendee's language. */
@Component
class CalendarWords {

    private final I18NProvider texts;
    private final CalendarSettings settings;

    CalendarWords(I18NProvider texts, CalendarSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    In in(Locale locale) {
        return new In(texts, settings.address(), locale);
    }

    record In(I18NProvider texts, String portal, Locale locale) {

        String title(CalendarEntry entry) {
            return texts.getTranslation("calendar.title." + entry.title().name(), locale);
        }

        String about(CalendarEntry entry) {
            return texts.getTranslation("calendar.about", locale, link(entry));
        }

        String link(CalendarEntry entry) {
            return portal + "/" + entry.path();
        }
    }
}
