package dk.fleksbro.calendar;

import dk.fleksbro.account.Secrets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers calendar programs, which come every few hours for years: what has not changed is not sent again. */
@RestController
class FeedController {

    static final String PATH = "/kalender/{secret}.ics";

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final CalendarFeeds feeds;

    FeedController(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> read(@PathVariable String secret) {
        return feeds.read(secret)
                .map(file -> ResponseEntity.ok()
                        .eTag(Secrets.hash(file.text()))
                        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate())
                        .contentType(CALENDAR)
                        .header("Content-Disposition", "inline; filename=fleksbro.ics")
                        .header("X-Robots-Tag", "noindex")
                        .body(file.bytes()))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }
}
