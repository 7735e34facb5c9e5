package kontor.imports.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kontor.customers.AddressDraft;
import kontor.customers.AffiliationDraft;
import kontor.customers.ContactPointDraft;
import kontor.customers.CustomerDraft;
import kontor.customers.DraftCheck;
import kontor.customers.DraftProblem;
import kontor.customers.PersonDraft;
import kontor.shared.ContactKind;
import org.jspecify.annotations.Nullable;

/**
 * Makes drafts what a form would take, too: what does not fit its field goes to the note,
 * with a hint. What was stored before stays as it is.
 */
final class Fitting {

	private static final int LONGEST_NOTE = 20_000;

	private final Set<String> wrong;

	private final List<Remark> remarks;

	private final List<String> lines = new ArrayList<>();

	private Fitting(List<DraftProblem> problems, List<DraftProblem> before, List<Remark> remarks) {
		this.wrong = new HashSet<>(fields(problems));
		this.wrong.removeAll(fields(before));
		this.remarks = remarks;
	}

	private static Set<String> fields(List<DraftProblem> problems) {
		return problems.stream().map(DraftProblem::field).collect(Collectors.toSet());
	}

	/**
	 * @param known what is stored; null for a new customer
	 * @param remarks takes the hints
	 * @throws UnfitRowException where the note gets too long
	 */
	static CustomerDraft customer(CustomerDraft draft, @Nullable CustomerDraft known, List<Remark> remarks) {
		Fitting fitting = new Fitting(DraftCheck.of(draft), known == null ? List.of() : DraftCheck.of(known), remarks);
		return fitting.wrong.isEmpty() ? draft
				: fitting.fit(draft, known == null ? CustomerDraft.organisation("") : known);
	}

	/**
	 * @param known what is stored; null for a new person
	 * @param remarks takes the hints
	 * @throws UnfitRowException where the note gets too long
	 */
	static PersonDraft person(PersonDraft draft, @Nullable PersonDraft known, List<Remark> remarks) {
		Fitting fitting = new Fitting(DraftCheck.of(draft), known == null ? List.of() : DraftCheck.of(known), remarks);
		return fitting.wrong.isEmpty() ? draft
				: fitting.fit(draft, known == null
						? new PersonDraft(null, null, null, "", null, null, null, null, List.of(), List.of(), List.of())
						: known);
	}

	private CustomerDraft fit(CustomerDraft draft, CustomerDraft known) {
		String title = text("title", "Titel", draft.title(), known.title());
		String letter = text("letterSalutation", "Briefanrede", draft.letterSalutation(), known.letterSalutation());
		String id = text("externalId", "Kennung", draft.externalId(), known.externalId());
		String vatId = text("vatId", "USt-IdNr.", draft.vatId(), known.vatId());
		List<String> tags = new ArrayList<>(draft.tags());
		if (wrong.contains("tags")) {
			tags.removeIf((tag) -> !known.tags().contains(tag) && tag.length() > 60 && tell("tags", "Schlagwort", tag));
		}
		List<ContactPointDraft> points = points("contactPoints", draft.contactPoints());
		List<AddressDraft> addresses = addresses(draft.addresses());
		return new CustomerDraft(draft.kind(), draft.number(), draft.status(), draft.name(), draft.salutation(), title,
				draft.firstName(), draft.lastName(), letter, draft.birthday(), note(draft.note()), draft.ownerId(),
				draft.parentId(), draft.valuationClass(), id, vatId, tags, points, addresses);
	}

	private PersonDraft fit(PersonDraft draft, PersonDraft known) {
		String title = text("title", "Titel", draft.title(), known.title());
		String letter = text("letterSalutation", "Briefanrede", draft.letterSalutation(), known.letterSalutation());
		String id = text("externalId", "Kennung", draft.externalId(), known.externalId());
		List<ContactPointDraft> points = points("contactPoints", draft.contactPoints());
		List<AddressDraft> addresses = addresses(draft.addresses());
		List<AffiliationDraft> roles = new ArrayList<>();
		for (int at = 0; at < draft.affiliations().size(); at++) {
			boolean there = at < known.affiliations().size();
			roles.add(role("affiliations[" + at + "].", draft.affiliations().get(at),
					there ? known.affiliations().get(at) : new AffiliationDraft(0, null)));
		}
		return new PersonDraft(draft.salutation(), title, draft.firstName(), draft.lastName(), letter, draft.birthday(),
				note(draft.note()), id, points, addresses, roles);
	}

	private AffiliationDraft role(String path, AffiliationDraft draft, AffiliationDraft known) {
		return new AffiliationDraft(draft.customerId(), text(path + "role", "Position", draft.role(), known.role()),
				text(path + "department", "Abteilung", draft.department(), known.department()), draft.from(),
				draft.to(), points(path + "contactPoints", draft.contactPoints()));
	}

	private List<ContactPointDraft> points(String path, List<ContactPointDraft> points) {
		List<ContactPointDraft> fit = new ArrayList<>();
		for (int at = 0; at < points.size(); at++) {
			ContactPointDraft point = points.get(at);
			String field = path + "[" + at + "].";
			if (!wrong.contains(field + "value")) {
				fit.add(new ContactPointDraft(point.kind(), point.value(),
						text(field + "label", "Bezeichnung", point.label(), null)));
			}
			else {
				tell("contactPoints", point.kind() == ContactKind.EMAIL ? "E-Mail" : "Nummer", point.value());
			}
		}
		return fit;
	}

	private List<AddressDraft> addresses(List<AddressDraft> addresses) {
		List<AddressDraft> fit = new ArrayList<>();
		for (int at = 0; at < addresses.size(); at++) {
			AddressDraft address = addresses.get(at);
			String path = "addresses[" + at + "].";
			AddressDraft part = new AddressDraft(address.kind(),
					text(path + "street", "Straße", address.street(), null),
					text(path + "postalCode", "PLZ", address.postalCode(), null),
					text(path + "city", "Ort", address.city(), null),
					text(path + "region", "Region", address.region(), null), address.country(), address.from(),
					address.to());
			if (!part.isBlank()) {
				fit.add(part);
			}
		}
		return fit;
	}

	private @Nullable String text(String field, String label, @Nullable String value, @Nullable String known) {
		if (value == null || !wrong.contains(field)) {
			return value;
		}
		tell(field.replaceFirst(".*\\.", ""), label, value);
		return known;
	}

	private boolean tell(String field, String label, String value) {
		remarks.add(Remark.hint("imports.field." + field, "imports.hint.to-note", value));
		return lines.add(label + ": " + value);
	}

	private @Nullable String note(@Nullable String note) {
		String all = Additions.note(note, lines);
		if (wrong.contains("note") || all != null && all.length() > LONGEST_NOTE) {
			throw new UnfitRowException(Remark.wrong("imports.field.note", "imports.error.note-too-long", "20.000"));
		}
		return all;
	}

}
