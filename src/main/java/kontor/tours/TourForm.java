package kontor.tours;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody wants of a round trip; links carry it from page to page. */
class TourForm {

	/** More visits nobody makes in a day. */
	static final int MOST_STOPS = 30;

	private @Nullable String postcode;

	@Min(1)
	@Max(300)
	private int radius = 50;

	private @Nullable LocalDate day;

	@DateTimeFormat(pattern = "HH:mm", fallbackPatterns = { "H:mm", "HH:mm:ss" })
	private @Nullable LocalTime from = LocalTime.of(8, 0);

	@Min(5)
	@Max(480)
	private int minutes = 45;

	private Whose whose = Whose.OWN;

	private boolean planned;

	private boolean kept;

	private List<Long> customers = new ArrayList<>();

	/** The next working day, where nobody says another. */
	void propose(String usual) {
		postcode = postcode == null ? usual : postcode;
		from = from == null ? LocalTime.of(8, 0) : from;
		if (day == null) {
			LocalDate next = LocalDate.now(Formats.ZONE).plusDays(1);
			int weekday = next.getDayOfWeek().getValue();
			day = weekday > 5 ? next.plusDays(8 - weekday) : next;
		}
	}

	public List<Whose> choices() {
		return List.of(Whose.values());
	}

	/** The page on which customers are chosen. */
	public String search() {
		return query("/tours", List.of()).toUriString();
	}

	/** The page of the trip with these customers in just this order. */
	public String trip(List<Long> order) {
		return query("/tours/trip", order).queryParam("kept", true).toUriString();
	}

	private UriComponentsBuilder query(String path, List<Long> ids) {
		UriComponentsBuilder link = UriComponentsBuilder.fromPath(path)
			.queryParam("postcode", postcode == null ? "" : postcode.replace(' ', '-'))
			.queryParam("radius", radius)
			.queryParam("day", day)
			.queryParam("from", from)
			.queryParam("minutes", minutes)
			.queryParam("whose", whose);
		ids.forEach((id) -> link.queryParam("customers", id));
		return planned ? link.queryParam("planned", true) : link;
	}

	public @Nullable String getPostcode() {
		return postcode;
	}

	public void setPostcode(@Nullable String postcode) {
		this.postcode = postcode;
	}

	public int getRadius() {
		return radius;
	}

	public void setRadius(int radius) {
		this.radius = radius;
	}

	public @Nullable LocalDate getDay() {
		return day;
	}

	public void setDay(@Nullable LocalDate day) {
		this.day = day;
	}

	public @Nullable LocalTime getFrom() {
		return from;
	}

	public void setFrom(@Nullable LocalTime from) {
		this.from = from;
	}

	public int getMinutes() {
		return minutes;
	}

	public void setMinutes(int minutes) {
		this.minutes = minutes;
	}

	public Whose getWhose() {
		return whose;
	}

	public void setWhose(@Nullable Whose whose) {
		this.whose = whose == null ? Whose.OWN : whose;
	}

	public boolean isPlanned() {
		return planned;
	}

	public void setPlanned(boolean planned) {
		this.planned = planned;
	}

	public boolean isKept() {
		return kept;
	}

	public void setKept(boolean kept) {
		this.kept = kept;
	}

	public List<Long> getCustomers() {
		return customers;
	}

	public void setCustomers(@Nullable List<Long> customers) {
		this.customers = customers == null ? new ArrayList<>() : customers;
	}

}
