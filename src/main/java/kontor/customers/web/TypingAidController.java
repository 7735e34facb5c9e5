package kontor.customers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kontor.customers.ContactPointDraft;
import kontor.customers.CustomerKind;
import kontor.customers.CustomerSuggestions;
import kontor.customers.Duplicates;
import kontor.customers.PersonSuggestions;
import kontor.shared.ContactKind;
import kontor.users.Company;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers while somebody types: customers to choose, and who might be there already. */
@Controller
class TypingAidController {

	private static final int LONGEST = 200;

	private static final int MOST_ROWS = 20;

	private final CustomerSuggestions suggestions;

	private final PersonSuggestions persons;

	private final Duplicates duplicates;

	private final Company company;

	TypingAidController(CustomerSuggestions suggestions, PersonSuggestions persons, Duplicates duplicates,
			Company company) {
		this.persons = persons;
		this.suggestions = suggestions;
		this.duplicates = duplicates;
		this.company = company;
	}

	@GetMapping("/customers/suggest")
	String suggest(@RequestParam(defaultValue = "") String q, Viewer viewer, Model model) {
		model.addAttribute("suggestions", suggestions.find(shortened(q), viewer));
		return "customers/_suggestions";
	}

	@GetMapping("/persons/suggest")
	String suggestPersons(@RequestParam(defaultValue = "") String q, Viewer viewer, Model model) {
		model.addAttribute("suggestions", persons.find(shortened(q), viewer));
		return "customers/_suggestions";
	}

	@GetMapping("/customers/duplicates")
	String customers(@RequestParam(defaultValue = "ORGANISATION") CustomerKind kind,
			@RequestParam @Nullable String name, @RequestParam @Nullable String firstName,
			@RequestParam @Nullable String lastName, @RequestParam @Nullable Long self, HttpServletRequest request,
			Viewer viewer, Model model) {
		String typed = kind == CustomerKind.ORGANISATION ? shortened(name)
				: (shortened(firstName) + " " + shortened(lastName)).strip();
		model.addAttribute("path", "/customers/").addAttribute("self", self);
		model.addAttribute("hits", duplicates.customers(kind, typed, lookups(request), self, viewer));
		return "customers/_duplicates";
	}

	@GetMapping("/persons/duplicates")
	String persons(@RequestParam @Nullable String firstName, @RequestParam @Nullable String lastName,
			@RequestParam @Nullable Long self, @RequestParam @Nullable Long customer, HttpServletRequest request,
			Viewer viewer, Model model) {
		model.addAttribute("path", "/persons/").addAttribute("self", self);
		model.addAttribute("customer", customer);
		model.addAttribute("hits",
				duplicates.persons(shortened(firstName), shortened(lastName), lookups(request), self, viewer));
		return "customers/_duplicates";
	}

	/** Of the rows that a form has for numbers and mails. */
	private List<String> lookups(HttpServletRequest request) {
		return IntStream.range(0, MOST_ROWS)
			.mapToObj((i) -> "contactPoints[" + i + "].")
			.flatMap((row) -> lookup(request.getParameter(row + "kind"), request.getParameter(row + "value")))
			.distinct()
			.toList();
	}

	private Stream<String> lookup(@Nullable String kind, @Nullable String value) {
		if (kind == null || value == null || value.isBlank() || value.length() > LONGEST || kind.equals("WEB")) {
			return Stream.empty();
		}
		return Stream.of(ContactKind.values())
			.filter((known) -> known.name().equals(kind))
			.map((known) -> new ContactPointDraft(known, value).keys(company.dialingArea()))
			.filter((keys) -> keys.normalised() != null)
			.map((keys) -> keys.lookup());
	}

	private static String shortened(@Nullable String text) {
		String typed = text == null ? "" : text.strip();
		return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
	}

}
