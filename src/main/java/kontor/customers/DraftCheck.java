package kontor.customers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kontor.shared.ContactKind;
import kontor.shared.DialingArea;
import kontor.shared.VatId;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;

/**
 * What a customer or person must look like to be stored. Forms, programs and imports ask
 * here and say it in their own way.
 */
public final class DraftCheck {

	private static final Map<String, Pattern> POSTAL_CODES = Map.of("DE", Pattern.compile("\\d{5}"), "AT",
			Pattern.compile("\\d{4}"), "CH", Pattern.compile("\\d{4}"), "LI", Pattern.compile("\\d{4}"));

	private static final Pattern LETTER = Pattern.compile("\\p{L}");

	private final List<DraftProblem> problems = new ArrayList<>();

	private DraftCheck() {
	}

	/**
	 * @return empty where the draft can be stored
	 */
	public static List<DraftProblem> of(CustomerDraft draft) {
		DraftCheck check = new DraftCheck();
		check.required(draft.kind() == CustomerKind.PERSON ? "lastName" : "name",
				draft.kind() == CustomerKind.PERSON ? draft.lastName() : draft.name());
		check.length("number", draft.number(), 30);
		check.length(draft.kind() == CustomerKind.PERSON ? "lastName" : "name", draft.name(), 200);
		check.names(draft.title(), draft.firstName(), draft.lastName(), draft.letterSalutation());
		check.facts(draft.birthday(), draft.note(), draft.externalId());
		check.vatId(draft.vatId());
		for (int i = 0; i < draft.tags().size(); i++) {
			check.length("tags", draft.tags().get(i), 60);
		}
		check.contactPoints("contactPoints", draft.contactPoints());
		check.addresses(draft.addresses());
		return check.problems;
	}

	/**
	 * @return empty where the draft can be stored
	 */
	public static List<DraftProblem> of(PersonDraft draft) {
		DraftCheck check = new DraftCheck();
		check.required("lastName", draft.lastName());
		check.names(draft.title(), draft.firstName(), draft.lastName(), draft.letterSalutation());
		check.facts(draft.birthday(), draft.note(), draft.externalId());
		check.contactPoints("contactPoints", draft.contactPoints());
		check.addresses(draft.addresses());
		for (int i = 0; i < draft.affiliations().size(); i++) {
			check.affiliation("affiliations[" + i + "].", draft.affiliations().get(i));
		}
		return check.problems;
	}

	/**
	 * @return empty where the draft can be stored
	 */
	public static List<DraftProblem> of(AffiliationDraft draft) {
		DraftCheck check = new DraftCheck();
		check.affiliation("", draft);
		return check.problems;
	}

	/**
	 * Whether a number is stored as typed only, because nobody could dial it: worth a
	 * hint, no error.
	 */
	public static boolean isDoubtful(ContactPointDraft point, DialingArea area) {
		return point.kind().isNumber() && !point.isBlank() && point.keys(area).normalised() == null;
	}

	private void names(@Nullable String title, @Nullable String firstName, @Nullable String lastName,
			@Nullable String letterSalutation) {
		length("title", title, 80);
		length("firstName", firstName, 100);
		length("lastName", lastName, 200);
		length("letterSalutation", letterSalutation, 300);
	}

	private void facts(@Nullable LocalDate birthday, @Nullable String note, @Nullable String externalId) {
		if (birthday != null && birthday.isAfter(LocalDate.now(Formats.ZONE))) {
			add("birthday", "customers.problem.birthday");
		}
		length("note", note, 20_000);
		length("externalId", externalId, 200);
	}

	private void vatId(@Nullable String vatId) {
		if (vatId != null && !VatId.isValid(vatId)) {
			add("vatId", "customers.problem.vatId", vatId);
		}
	}

	private void contactPoints(String field, List<ContactPointDraft> points) {
		for (int i = 0; i < points.size(); i++) {
			ContactPointDraft point = points.get(i);
			String path = field + "[" + i + "].";
			required(path + "value", point.value());
			length(path + "value", point.value(), 500);
			length(path + "label", point.label(), 60);
			if (point.kind() == ContactKind.EMAIL && !point.isBlank()
					&& point.keys(DialingArea.GERMANY).normalised() == null) {
				add(path + "value", "customers.problem.email", point.value());
			}
		}
	}

	private void addresses(List<AddressDraft> addresses) {
		for (int i = 0; i < addresses.size(); i++) {
			address("addresses[" + i + "].", addresses.get(i));
		}
	}

	private void address(String path, AddressDraft address) {
		length(path + "street", address.street(), 200);
		length(path + "city", address.city(), 100);
		length(path + "region", address.region(), 100);
		postalCode(path + "postalCode", address.postalCode(), address.country());
		if (address.city() != null && !LETTER.matcher(address.city()).find()) {
			add(path + "city", "customers.problem.city", address.city());
		}
		if (!address.country().matches("[A-Z]{2}")) {
			add(path + "country", "customers.problem.country", address.country());
		}
		period(path, address.from(), address.to());
	}

	private void postalCode(String path, @Nullable String code, String country) {
		length(path, code, 20);
		Pattern form = POSTAL_CODES.get(country);
		if (code != null && form != null && !form.matcher(code).matches()) {
			add(path, "customers.problem.postalCode." + country, code);
		}
	}

	private void affiliation(String path, AffiliationDraft affiliation) {
		length(path + "role", affiliation.role(), 200);
		length(path + "department", affiliation.department(), 200);
		period(path, affiliation.from(), affiliation.to());
		contactPoints(path + "contactPoints", affiliation.contactPoints());
	}

	private void period(String path, @Nullable LocalDate from, @Nullable LocalDate to) {
		if (from != null && to != null && to.isBefore(from)) {
			add(path + "to", "customers.problem.period");
		}
	}

	private void required(String field, @Nullable String text) {
		if (text == null || text.isEmpty()) {
			add(field, "customers.problem.required");
		}
	}

	private void length(String field, @Nullable String text, int longest) {
		if (text != null && text.length() > longest) {
			add(field, "customers.problem.length", longest, text.length());
		}
	}

	private void add(String field, String code, Object... arguments) {
		problems.add(new DraftProblem(field, code, arguments));
	}

}
