package kontor.customers;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a filter of persons in words. */
@Component
class PersonFilterWords {

	private final MessageSource messages;

	PersonFilterWords(MessageSource messages) {
		this.messages = messages;
	}

	/** Such as "Ansprechpartner: Funktion Einkauf…, Kunde oder Interessent". */
	String sentence(PersonFilter filter, CustomerListOptions options) {
		List<CustomerFilterWords.Chip> chips = chips(filter, options);
		return chips.isEmpty() ? text("customers.people.all") : text("customers.people.sentence",
				chips.stream().map(CustomerFilterWords.Chip::text).collect(Collectors.joining(", ")));
	}

	List<CustomerFilterWords.Chip> chips(PersonFilter filter, CustomerListOptions options) {
		List<CustomerFilterWords.Chip> chips = new ArrayList<>();
		add(chips, "name", filter.name());
		add(chips, "role", filter.role());
		add(chips, "department", filter.department());
		add(chips, "status",
				filter.status().isEmpty() ? null
						: filter.status()
							.stream()
							.sorted()
							.map((status) -> text("customers.status." + status))
							.collect(Collectors.joining(" " + text("customers.list.or") + " ")));
		add(chips, "tag", filter.tagId() == null ? null : CustomerListOptions.name(options.tags(), filter.tagId()));
		add(chips, "birthday", filter.birthday() == null ? null : month(filter.birthday()));
		return chips;
	}

	private void add(List<CustomerFilterWords.Chip> chips, String parameter, @Nullable String value) {
		if (value != null) {
			chips
				.add(new CustomerFilterWords.Chip(parameter, text("customers.people.chip." + parameter, value), false));
		}
	}

	/** In full. */
	static String month(int month) {
		return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, LocaleContextHolder.getLocale());
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
