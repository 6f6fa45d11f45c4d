package dk.fleksbro.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * What a reader sees before Vaadin's script has arrived: the portal's frame in plain HTML, in the reader's language. The
 * style sheet hides it as soon as the real page is drawn.
 */
@Component
class FirstPaint implements VaadinServiceInitListener {

    private static final List<String> SOON_NEEDED = List.of("fonts", "tokens", "base", "layout", "forms", "parts");

    private final Languages languages;

    FirstPaint(Languages languages) {
        this.languages = languages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::draw);
    }

    private void draw(IndexHtmlResponse response) {
        Locale locale = languages.chosen(response.getVaadinRequest());
        Document page = response.getDocument();
        Element html = page.getElementsByTag("html").first();
        if (html != null) {
            html.attr("lang", locale.getLanguage());
        }
        page.title("Fleksbro");
        Element head = page.head();
        head.getElementsByAttributeValue("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "description").attr("content", say("first-paint.about", locale));
        theme(head, "light", "#ffffff");
        theme(head, "dark", "#1b2128");
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "favicon.svg");
        SOON_NEEDED.forEach(name -> head.appendElement("link")
                .attr("rel", "preload")
                .attr("as", "style")
                .attr("href", "css/" + name + ".css"));
        page.body().prependChild(skeleton(locale));
    }

    private static void theme(Element head, String scheme, String colour) {
        head.appendElement("meta")
                .attr("name", "theme-color")
                .attr("media", "(prefers-color-scheme: " + scheme + ")")
                .attr("content", colour);
    }

    private static Element skeleton(Locale locale) {
        Element portal = new Element("div").addClass("portal").addClass("first-paint");
        Element bar = portal.appendElement("header").addClass("site-header").appendElement("div");
        bar.addClass("site-bar");
        bar.appendElement("span").addClass("brand").text("Fleksbro");
        Element main = portal.appendElement("main");
        main.appendElement("h1").text(say("first-paint.title", locale));
        main.appendElement("p").attr("role", "status").text(say("first-paint.loading", locale));
        main.appendElement("noscript").appendElement("p").text(say("first-paint.no-script", locale));
        return portal;
    }

    private static String say(String key, Locale locale) {
        return Texts.say(Sentence.of(key), locale);
    }
}
