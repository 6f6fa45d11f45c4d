package dk.fleksbro.fair.board;

import com.vaadin.flow.i18n.I18NProvider;
import dk.fleksbro.shared.ui.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.util.HtmlUtils;

/** Answers screens and phones that show the board of a fair. What has not changed is not sent again. */
@RestController
class BoardController {

    static final String PATH = "/tavle/{key}";

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final Boards boards;
    private final BoardStreams streams;
    private final I18NProvider texts;
    private final Clock clock;

    BoardController(Boards boards, BoardStreams streams, I18NProvider texts, Clock clock) {
        this.boards = boards;
        this.streams = streams;
        this.texts = texts;
        this.clock = clock;
    }

    static String path(String key) {
        return PATH.replace("{key}", key);
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> page(@PathVariable String key, @RequestParam(defaultValue = "da") String sprog) {
        Locale locale = "en".equals(sprog) ? Locale.ENGLISH : Texts.DANISH;
        return boards.draw(key, locale)
                .map(drawn -> ResponseEntity.ok()
                        // a strong one would keep the server from packing the page
                        .eTag("W/\"" + drawn.tag() + "\"")
                        .cacheControl(CacheControl.noCache())
                        .contentType(HTML)
                        // by which the countdown on a phone whose clock is wrong is right
                        .header("X-Now", String.valueOf(clock.millis()))
                        .header("X-Robots-Tag", "noindex")
                        .body(drawn.html()))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .cacheControl(CacheControl.noStore())
                        .contentType(HTML)
                        .body(notFound(locale)));
    }

    @GetMapping(path = PATH + "/nu", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> changes(@PathVariable String key) {
        return boards.find(key)
                .map(board -> streams.open(key, board)
                        .map(stream -> ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                // a proxy must not wait for more
                                .header("X-Accel-Buffering", "no")
                                .body(stream))
                        .orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                                .build()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private byte[] notFound(Locale locale) {
        String says = HtmlUtils.htmlEscape(texts.getTranslation("board.not-found", locale));
        return """
                <!doctype html><html lang="%s"><head><meta charset="utf-8">\
                <meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title>\
                <link rel="stylesheet" href="/css/fonts.css"><link rel="stylesheet" href="/css/tokens.css">\
                <link rel="stylesheet" href="/css/board.css"></head>\
                <body class="board"><main><h1 class="board-end">%s</h1></main></body></html>""".formatted(locale.getLanguage(), says, says).getBytes(StandardCharsets.UTF_8);
    }
}
