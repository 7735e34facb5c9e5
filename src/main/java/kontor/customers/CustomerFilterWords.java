package kontor.customers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kontor.web.Formats;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a filter in words: as chips above the list, and as a sentence. */
@Component
class CustomerFilterWords {

	private final MessageSource messages;

	private final Formats formats;

	private final ContactRhythm rhythm;

	CustomerFilterWords(MessageSource messages, Formats formats, ContactRhythm rhythm) {
		this.messages = messages;
		this.formats = formats;
		this.rhythm = rhythm;
	}

	/**
	 * One criterion in words.
	 *
	 * @param parameter its name in links
	 * @param other whether another group of criteria begins with it
	 */
	record Chip(String parameter, String text, boolean other) {

	}

	/**
	 * Such as "Kunden in Dresden oder Leipzig, und zwar Klasse A oder B, ohne Betreuer;
	 * oder Kunden: Schlagwort Messe".
	 */
	String sentence(CustomerFilter filter, CustomerListOptions options) {
		if (filter.isEmpty()) {
			return text("customers.list.all");
		}
		String further = filter.groups()
			.stream()
			.skip(1)
			.map((group) -> text("customers.list.sentence.or", sentence(group, options, "further")))
			.collect(Collectors.joining());
		return sentence(filter.groups().get(0), options, "first") + further;
	}

	private String sentence(CustomerCriteria group, CustomerListOptions options, String place) {
		String others = enumerated(criteria(group, options).stream()
			.filter((criterion) -> !criterion.parameter().equals("town"))
			.map(Chip::text)
			.toList());
		String key = "customers.list.sentence." + place;
		if (group.towns().isEmpty()) {
			return text(key, others);
		}
		return text(key + (others.isEmpty() ? ".town" : ".town.and"), any(group.towns().stream()), others);
	}

	/**
	 * "a, b und c"; behind an "or" the comma says how far it reaches: "a oder b, und c".
	 */
	private String enumerated(List<String> criteria) {
		if (criteria.size() < 2) {
			return String.join("", criteria);
		}
		String before = String.join(", ", criteria.subList(0, criteria.size() - 1));
		String key = before.contains(or()) ? "customers.list.and-comma" : "customers.list.and";
		return text(key, before, criteria.get(criteria.size() - 1));
	}

	List<Chip> chips(CustomerFilter filter, CustomerListOptions options) {
		return IntStream.range(0, filter.groups().size())
			.boxed()
			.flatMap((i) -> chips(i, criteria(filter.groups().get(i), options)))
			.toList();
	}

	private static Stream<Chip> chips(int group, List<Chip> criteria) {
		return IntStream.range(0, criteria.size())
			.mapToObj((i) -> new Chip(CustomerFilter.prefix(group) + criteria.get(i).parameter(),
					criteria.get(i).text(), group > 0 && i == 0));
	}

	private List<Chip> criteria(CustomerCriteria group, CustomerListOptions options) {
		List<Chip> chips = new ArrayList<>();
		if (group.name() != null) {
			chips.add(chip("name", group.name()));
		}
		if (!group.status().isEmpty()) {
			chips.add(chip("status",
					any(group.status().stream().sorted().map((status) -> text("customers.status." + status)))));
		}
		if (group.owner() != null) {
			chips.add(owner(group.owner(), options));
		}
		if (group.tagId() != null) {
			chips.add(chip("tag", CustomerListOptions.name(options.tags(), group.tagId())));
		}
		addRarer(chips, group);
		addContact(chips, group);
		return chips;
	}

	private void addRarer(List<Chip> chips, CustomerCriteria group) {
		if (!group.classes().isEmpty()) {
			chips.add(chip("valuation", any(group.classes().stream().sorted())));
		}
		if (!group.towns().isEmpty()) {
			chips.add(chip("town", any(group.towns().stream())));
		}
		if (!group.postcodes().isEmpty()) {
			chips.add(chip("postcode", any(group.postcodes().stream())));
		}
		if (group.kind() != null) {
			chips.add(new Chip("kind", text("customers.list.kind." + group.kind()), false));
		}
	}

	private void addContact(List<Chip> chips, CustomerCriteria group) {
		if (group.quietDays() != null) {
			chips.add(chip("quiet", group.quietDays()));
		}
		if (group.since() != null) {
			chips.add(chip("since", formats.date(group.since())));
		}
		if (group.never()) {
			chips.add(chip("never"));
		}
		if (group.neglected()) {
			chips.add(chip("neglected", rhythm.days().a(), rhythm.days().b(), rhythm.days().others()));
		}
		if (group.planned() != null) {
			chips.add(new Chip("planned", text("customers.list.planned." + group.planned()), false));
		}
	}

	private Chip owner(CustomerOwner owner, CustomerListOptions options) {
		if (owner.equals(CustomerOwner.MINE) || owner.equals(CustomerOwner.NONE)) {
			return new Chip("owner", text("customers.list.owner." + owner), false);
		}
		return chip("owner", CustomerListOptions.name(options.users(), Long.parseLong(owner.text())));
	}

	private Chip chip(String parameter, Object... values) {
		return new Chip(parameter, text("customers.list.chip." + parameter, values), false);
	}

	/** "a, b oder c". */
	private String any(Stream<?> values) {
		List<String> all = values.map(Object::toString).toList();
		int last = all.size() - 1;
		return last == 0 ? all.get(0) : String.join(", ", all.subList(0, last)) + or() + all.get(last);
	}

	private String or() {
		return " " + text("customers.list.or") + " ";
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
