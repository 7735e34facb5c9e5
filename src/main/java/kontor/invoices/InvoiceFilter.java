package kontor.invoices;

import java.time.LocalDate;
import kontor.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Which invoices a list shows; null: all.
 *
 * @param q how the number begins
 * @param open true: only those that are not paid in full
 * @param overdue true: only those whose day to pay is over
 * @param paid true: only those that were paid in full and had a day to pay
 * @param known true: only those that have a customer
 * @param notDue true: only those whose day to pay is not over, or that have none
 * @param region of the customer, the first two digits of its postcode; ?: of another
 * country; -: without a postcode
 * @param owner of the customer; 0: nobody
 */
public record InvoiceFilter(@Nullable Long customer, @Nullable String q, @Nullable Boolean open,
		@Nullable Boolean overdue, @Nullable Boolean paid, ErpInvoice.@Nullable Kind kind, @Nullable LocalDate from,
		@Nullable LocalDate to, @Nullable String currency, @Nullable Boolean known, @Nullable Boolean notDue,
		@Nullable LocalDate dueFrom, @Nullable LocalDate dueTo, @Nullable String region, @Nullable Long owner) {

	public InvoiceFilter {
		currency = TypedText.line(currency);
		region = TypedText.line(region);
	}

	MultiValueMap<String, String> toQuery() {
		MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
		add(query, "customer", customer);
		add(query, "q", q);
		add(query, "open", open);
		add(query, "overdue", overdue);
		add(query, "paid", paid);
		add(query, "kind", kind);
		add(query, "from", from);
		add(query, "to", to);
		query.addAll(reported());
		return query;
	}

	/** What reports ask for and no field of the list. */
	public MultiValueMap<String, String> reported() {
		MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
		add(query, "currency", currency);
		add(query, "known", known);
		add(query, "notDue", notDue);
		add(query, "dueFrom", dueFrom);
		add(query, "dueTo", dueTo);
		add(query, "region", region);
		add(query, "owner", owner);
		return query;
	}

	/** The condition on a region; null: every one. */
	@Nullable String regionKey() {
		return region == null ? null : region.equals("-") ? "" : region;
	}

	private static void add(MultiValueMap<String, String> query, String name, @Nullable Object value) {
		if (value != null && !value.toString().isBlank()) {
			query.add(name, value.toString());
		}
	}

}
