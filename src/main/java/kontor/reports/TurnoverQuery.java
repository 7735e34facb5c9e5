package kontor.reports;

import java.time.LocalDate;
import kontor.web.Formats;
import kontor.web.ListLinks;
import kontor.web.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What somebody wants to know of the turnover; null and what makes no sense: the usual.
 *
 * @param by the months, if nothing is said
 * @param order {@code before}: who had most in the year before comes first, and with it
 * who has none any more
 * @param group only products of this group; 0: those of none
 */
record TurnoverQuery(@Nullable Dimension by, @Nullable Integer year, @Nullable String part, @Nullable String currency,
		@Nullable String order, @Nullable Long group) {

	private static final String EURO = "EUR";

	Dimension dimension() {
		return by == null ? Dimension.MONTH : by;
	}

	Period period() {
		return Period.of(year, part, LocalDate.now(Formats.ZONE));
	}

	String money() {
		return currency != null && currency.matches("[A-Z]{3}") ? currency : EURO;
	}

	boolean beforeFirst() {
		return "before".equals(order);
	}

	@Nullable Long onlyGroup() {
		return dimension() == Dimension.PRODUCT ? group : null;
	}

	MultiValueMap<String, String> toQuery() {
		Period period = period();
		MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
		query.add("by", dimension().name());
		query.add("year", String.valueOf(period.year()));
		add(query, "part", period.part());
		query.add("currency", money());
		add(query, "order", beforeFirst() ? "before" : "");
		add(query, "group", onlyGroup() == null ? "" : String.valueOf(onlyGroup()));
		return query;
	}

	private static void add(MultiValueMap<String, String> query, String name, String value) {
		if (!value.isEmpty()) {
			query.add(name, value);
		}
	}

	/** The same report with another value of one parameter. */
	String with(String name, String value) {
		MultiValueMap<String, String> query = toQuery();
		query.set(name, value);
		return ListLinks.address(TurnoverController.PATH, query);
	}

	ListLinks links() {
		return new ListLinks(TurnoverController.PATH, toQuery(), SortOrder.of(null, "-now"));
	}

}
