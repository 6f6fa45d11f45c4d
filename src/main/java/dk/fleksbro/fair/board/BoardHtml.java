package dk.fleksbro.fair.board;

import dk.fleksbro.fair.CardSign;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.board.Board.Seat;
import dk.fleksbro.fair.day.ClockReading;
import dk.fleksbro.fair.day.ClockReading.Phase;
import dk.fleksbro.fair.day.FaceOfClock;
import dk.fleksbro.fair.day.Words;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** The board as a page of its own: complete without a script, which then keeps it up to date and counts the time down. */
final class BoardHtml {

    /** Without a script the page is loaded again after so many seconds. */
    private static final String RELOAD_AFTER = "20";

    private final Board board;
    private final Locale locale;
    private final Words words;
    private final Instant now;
    private final ClockReading reading;
    private final Document page = new Document("");

    BoardHtml(Board board, String key, Locale locale, Words words, Instant now) {
        this.board = board;
        this.locale = locale;
        this.words = words;
        this.now = now;
        this.reading = board.read(now);
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.appendChild(new DocumentType("html", "", ""));
        Element html = page.appendElement("html").attr("lang", locale.getLanguage());
        head(html.appendElement("head"));
        Element body = html.appendElement("body").addClass("board");
        header(body.appendElement("header"), key);
        main(body.appendElement("main").id("board").attr("data-mark", board.mark()));
    }

    byte[] bytes() {
        return page.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    private void head(Element head) {
        head.appendElement("meta").attr("charset", "utf-8");
        meta(head, "viewport", "width=device-width, initial-scale=1");
        meta(head, "robots", "noindex");
        head.appendElement("title").text(board.fair().terms().name());
        head.appendElement("noscript")
                .appendElement("meta")
                .attr("http-equiv", "refresh")
                .attr("content", RELOAD_AFTER);
        link(head, "icon", "/favicon.svg");
        List.of("fonts", "tokens", "clock", "board")
                .forEach(sheet -> link(head, "stylesheet", "/css/" + sheet + ".css"));
        List.of("round-clock", "board")
                .forEach(script ->
                        head.appendElement("script").attr("type", "module").attr("src", "/js/" + script + ".js"));
    }

    private static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    private static void link(Element head, String rel, String href) {
        head.appendElement("link").attr("rel", rel).attr("href", href);
    }

    private void header(Element header, String key) {
        header.appendElement("h1").text(board.fair().terms().name());
        boolean danish = Texts.DANISH.equals(locale);
        header.appendElement("a")
                .attr("href", BoardController.path(key) + (danish ? "?sprog=en" : ""))
                .attr("lang", danish ? "en" : "da")
                .text(say("board.other-language"));
    }

    private void main(Element main) {
        if (board.fair().status() == FairStatus.CANCELLED) {
            main.appendElement("p").addClass("board-end").text(say("board.cancelled"));
        } else if (board.isOver()) {
            main.appendElement("p").addClass("board-end").text(say("board.over"));
        } else {
            clock(main);
            find(main);
            rounds(main.appendElement("div").id("board-rounds"));
        }
    }

    private void clock(Element main) {
        Element clock = main.appendElement("round-clock");
        if (board.clock().isEmpty()) {
            clock.tagName("div");
            clock.appendElement("p").addClass("clock-phase").text(say("board.before"));
            String when = DanishTime.full(board.fair().terms().starts(), locale);
            clock.appendElement("p").text(say("board.before.when", when));
            return;
        }
        clock.attr("face", FaceOfClock.json(board.clock(), words, now, false));
        clock.appendElement("p").addClass("clock-phase").text(FaceOfClock.title(reading, words));
        Instant until = reading.until();
        if (reading.paused()) {
            clock.appendElement("p").text(say("board.paused"));
        } else if (until != null) {
            clock.appendElement("p").text(say("board.until", DanishTime.clock(until, locale)));
        }
    }

    /** Shown by the script, which does the finding. */
    private void find(Element main) {
        Element form = main.appendElement("form").id("board-find").attr("hidden", true);
        form.attr("data-none", say("board.find.none", "#"));
        form.appendElement("label").attr("for", "board-card").text(say("board.find"));
        form.appendElement("input")
                .id("board-card")
                .attr("inputmode", "numeric")
                .attr("autocomplete", "off");
        form.appendElement("output").attr("for", "board-card").attr("aria-live", "polite");
    }

    private void rounds(Element rounds) {
        int current = Board.current(reading);
        int last = board.fair().terms().times().rounds().size();
        if (reading.phase() == Phase.OVER) {
            rounds.appendElement("p").addClass("board-end").text(say("board.rounds-over"));
            return;
        }
        signs(rounds);
        String heading =
                switch (reading.phase()) {
                    case NOT_BEGUN -> "board.before.first";
                    case ROUND -> "board.now";
                    case CHANGEOVER, BREAK, OVER -> "board.walk";
                };
        round(rounds, say(heading, current), current).addClass("board-now");
        if (current < last) {
            round(rounds, say("board.next", current + 1), current + 1);
        }
    }

    /** Each sign is drawn once and used by all who have it; what is hidden altogether would lose its pattern. */
    private static void signs(Element rounds) {
        Element defined = rounds.appendElement("div").addClass("board-signs");
        for (CardSign.Shape shape : CardSign.Shape.values()) {
            for (CardSign.Pattern pattern : CardSign.Pattern.values()) {
                CardSign sign = new CardSign(shape, pattern);
                defined.append(sign.svg());
                Element drawn = defined.lastElementChild();
                if (drawn != null) {
                    drawn.id(id(sign));
                }
            }
        }
    }

    private static String id(CardSign sign) {
        return "sign-" + sign.shape() + "-" + sign.pattern();
    }

    private Element round(Element rounds, String heading, int number) {
        Element section = rounds.appendElement("section");
        section.appendElement("h2").text(heading);
        List<Seat> seats = board.seats(number);
        if (seats.isEmpty()) {
            section.appendElement("p").text(say("board.none"));
            return section;
        }
        Element list = section.appendElement("ul");
        for (Seat seat : seats) {
            Element one = list.appendElement("li").attr("data-card", String.valueOf(seat.card()));
            one.appendElement("svg")
                    .attr("aria-hidden", "true")
                    .appendElement("use")
                    .attr("href", "#" + id(CardSign.of(seat.card())));
            one.appendElement("b").text(String.valueOf(seat.card()));
            one.appendText(" ");
            one.appendElement("span").text(seat.table() > 0 ? say("board.table", seat.table()) : say("board.no-table"));
        }
        return section;
    }

    private String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
