package kontor.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kontor.web.Formats;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a filter in words: as chips above the list, and as a sentence. */
@Component
class CustomerFilterWords {

	private final MessageSource messages;

	private final Formats formats;

	CustomerFilterWords(MessageSource messages, Formats formats) {
		this.messages = messages;
		this.formats = formats;
	}

	/**
	 * One criterion in words.
	 *
	 * @param parameter its name in links
	 */
	record Chip(String parameter, String text) {

	}

	/** Such as "Kunden: Status Kunde oder Interessent, ohne Betreuer, PLZ 01". */
	String sentence(CustomerFilter filter, CustomerListOptions options) {
		List<Chip> chips = chips(filter, options);
		String criteria = chips.stream().map(Chip::text).collect(Collectors.joining(", "));
		return chips.isEmpty() ? text("customers.list.all") : text("customers.list.sentence", criteria);
	}

	List<Chip> chips(CustomerFilter filter, CustomerListOptions options) {
		List<Chip> chips = new ArrayList<>();
		if (filter.name() != null) {
			chips.add(chip("name", filter.name()));
		}
		if (!filter.status().isEmpty()) {
			chips.add(chip("status", status(filter)));
		}
		if (filter.owner() != null) {
			chips.add(owner(filter.owner(), options));
		}
		if (filter.tagId() != null) {
			chips.add(chip("tag", CustomerListOptions.name(options.tags(), filter.tagId())));
		}
		addRarer(chips, filter);
		return chips;
	}

	private void addRarer(List<Chip> chips, CustomerFilter filter) {
		if (filter.valuationClass() != null) {
			chips.add(chip("valuation", filter.valuationClass()));
		}
		if (filter.postcode() != null) {
			chips.add(chip("postcode", filter.postcode()));
		}
		if (filter.quietDays() != null) {
			chips.add(chip("quiet", filter.quietDays()));
		}
		if (filter.since() != null) {
			chips.add(chip("since", formats.date(filter.since())));
		}
		if (filter.never()) {
			chips.add(new Chip("never", text("customers.list.chip.never")));
		}
		if (filter.kind() != null) {
			chips.add(new Chip("kind", text("customers.list.kind." + filter.kind())));
		}
	}

	private String status(CustomerFilter filter) {
		return filter.status()
			.stream()
			.sorted()
			.map((status) -> text("customers.status." + status))
			.collect(Collectors.joining(" " + text("customers.list.or") + " "));
	}

	private Chip owner(CustomerOwner owner, CustomerListOptions options) {
		if (owner.equals(CustomerOwner.MINE) || owner.equals(CustomerOwner.NONE)) {
			return new Chip("owner", text("customers.list.owner." + owner));
		}
		return chip("owner", CustomerListOptions.name(options.users(), Long.parseLong(owner.text())));
	}

	private Chip chip(String parameter, Object value) {
		return new Chip(parameter, text("customers.list.chip." + parameter, value));
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
