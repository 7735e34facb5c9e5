package kontor.calendar.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kontor.calendar.ics.CalendarFeed;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives a calendar to whoever knows its secret address. */
@Controller
class FeedController {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private final CalendarFeed feed;

	FeedController(CalendarFeed feed) {
		this.feed = feed;
	}

	@GetMapping("/calendar/feed/{secret:[\\w-]{20,100}}.ics")
	ResponseEntity<byte[]> read(@PathVariable String secret) {
		return feed.read(secret)
			.map((text) -> ResponseEntity.ok()
				.contentType(CALENDAR)
				.cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate())
				.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"kontor.ics\"")
				.body(text.getBytes(StandardCharsets.UTF_8)))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

}
