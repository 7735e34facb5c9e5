package kontor.imports.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kontor.customers.AffiliationDraft;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerKind;
import kontor.customers.CustomerStatus;
import kontor.customers.PersonDraft;
import kontor.shared.DialingArea;
import kontor.shared.Salutation;
import kontor.shared.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * Adds what a row says to what is known: empty fields are filled, lists grow, and a value
 * that is there stays unless it is to be overwritten. New customers are made the same
 * way, from nothing but their name.
 */
final class Merging {

	private final DialingArea area;

	private final boolean overwrite;

	private final CustomerStatus usualStatus;

	private final List<Remark> remarks = new ArrayList<>();

	private final List<Remark> unfit = new ArrayList<>();

	Merging(DialingArea area, boolean overwrite, CustomerStatus usualStatus) {
		this.area = area;
		this.overwrite = overwrite;
		this.usualStatus = usualStatus;
	}

	/** What was kept although the file says something else. */
	List<Remark> remarks() {
		return remarks;
	}

	/** What fits no field and stands in the note. */
	List<Remark> unfit() {
		return unfit;
	}

	CustomerDraft newCustomer(Wanted wanted, @Nullable String number) {
		Wanted.Person person = wanted.person();
		CustomerDraft blank = wanted.company() != null ? CustomerDraft.organisation(wanted.company())
				: CustomerDraft.person(Objects.requireNonNull(person).firstName(), person.lastName());
		CustomerStatus status = wanted.status() == null ? usualStatus : wanted.status();
		CustomerDraft named = new CustomerDraft(blank.kind(), number, status, blank.name(), null, null,
				blank.firstName(), blank.lastName(), null, null, null, null, null, null, null, List.of(), List.of(),
				List.of());
		return Fitting.customer(merged(named, wanted), null, unfit);
	}

	/** The same with one more line in the note. */
	CustomerDraft noted(CustomerDraft known, String line) {
		return new CustomerDraft(known.kind(), known.number(), known.status(), known.name(), known.salutation(),
				known.title(), known.firstName(), known.lastName(), known.letterSalutation(), known.birthday(),
				Additions.note(known.note(), List.of(line)), known.ownerId(), known.parentId(), known.valuationClass(),
				known.externalId(), known.vatId(), known.tags(), known.contactPoints(), known.addresses());
	}

	/**
	 * @throws UnfitRowException where the note gets too long
	 */
	CustomerDraft customer(CustomerDraft known, Wanted wanted) {
		return Fitting.customer(merged(known, wanted), known, unfit);
	}

	private CustomerDraft merged(CustomerDraft known, Wanted wanted) {
		Wanted.Person self = wanted.company() == null && known.kind() == CustomerKind.PERSON ? wanted.person() : null;
		numbers(known, wanted);
		return new CustomerDraft(known.kind(), known.number(), status(known.status(), wanted.status()),
				self == null ? name(known.name(), wanted) : known.name(),
				self == null ? known.salutation() : value("salutation", known.salutation(), self.salutation()),
				self == null ? known.title() : text("title", known.title(), self.title()),
				self == null ? known.firstName() : text("firstName", known.firstName(), self.firstName()),
				known.lastName(),
				self == null ? known.letterSalutation()
						: text("letterSalutation", known.letterSalutation(), self.letterSalutation()),
				self == null ? known.birthday() : value("birthday", known.birthday(), self.birthday()),
				Additions.note(known.note(), wanted.notes()), value("owner", known.ownerId(), wanted.ownerId()),
				known.parentId(), known.valuationClass(),
				known.externalId() == null ? wanted.externalId() : known.externalId(),
				value("vatId", known.vatId(), wanted.vatId()), Additions.tags(known.tags(), wanted.tags()),
				Additions.points(known.contactPoints(), wanted.points(), area),
				Additions.addresses(known.addresses(), wanted.addresses(), false, area.country()));
	}

	private void numbers(CustomerDraft known, Wanted wanted) {
		if (wanted.number() != null && known.number() != null && !wanted.number().equals(known.number())) {
			remarks.add(Remark.kept("number", known.number(), wanted.number()));
		}
	}

	private CustomerStatus status(CustomerStatus known, @Nullable CustomerStatus wanted) {
		if (wanted == null || wanted == known || overwrite) {
			return wanted == null ? known : wanted;
		}
		remarks.add(Remark.kept("status", said(known), said(wanted)));
		return known;
	}

	private String name(String known, Wanted wanted) {
		String name = wanted.name();
		if (wanted.company() == null || known.equals(name)) {
			return known;
		}
		if (overwrite) {
			return name;
		}
		if (!SearchText.expanded(known).equals(SearchText.expanded(name))) {
			remarks.add(Remark.kept("name", known, name));
		}
		return known;
	}

	PersonDraft newPerson(Wanted wanted, long customerId) {
		Wanted.Person self = Objects.requireNonNull(wanted.person());
		PersonDraft named = new PersonDraft(null, null, self.firstName(), self.lastName(), null, null, null, null,
				List.of(), List.of(), List.of());
		return Fitting.person(merged(named, wanted, customerId), null, unfit);
	}

	/**
	 * @param customerId where the person works; null where a private person turns out to
	 * be known from a firm
	 * @throws UnfitRowException where the note gets too long
	 */
	PersonDraft person(PersonDraft known, Wanted wanted, @Nullable Long customerId) {
		return Fitting.person(merged(known, wanted, customerId), known, unfit);
	}

	private PersonDraft merged(PersonDraft known, Wanted wanted, @Nullable Long customerId) {
		Wanted.Person self = Objects.requireNonNull(wanted.person());
		boolean alone = customerId == null;
		return new PersonDraft(value("salutation", known.salutation(), self.salutation()),
				text("title", known.title(), self.title()), text("firstName", known.firstName(), self.firstName()),
				known.lastName(), text("letterSalutation", known.letterSalutation(), self.letterSalutation()),
				value("birthday", known.birthday(), self.birthday()),
				Additions.note(known.note(), alone ? wanted.notes() : self.notes()),
				known.externalId() == null ? self.externalId() : known.externalId(),
				Additions.points(known.contactPoints(), alone ? wanted.points() : self.points(), area),
				Additions.addresses(known.addresses(), alone ? wanted.addresses() : self.addresses(), true,
						area.country()),
				alone ? known.affiliations() : affiliations(known.affiliations(), self, customerId));
	}

	private List<AffiliationDraft> affiliations(List<AffiliationDraft> known, Wanted.Person self, long customerId) {
		List<AffiliationDraft> all = new ArrayList<>(known);
		int at = 0;
		while (at < all.size() && all.get(at).customerId() != customerId) {
			at++;
		}
		if (at == all.size()) {
			all.add(new AffiliationDraft(customerId, null));
		}
		AffiliationDraft there = all.get(at);
		all.set(at,
				new AffiliationDraft(customerId, text("role", there.role(), self.role()),
						text("department", there.department(), self.department()), there.from(), there.to(),
						Additions.points(there.contactPoints(), self.rolePoints(), area)));
		return all;
	}

	private @Nullable String text(String field, @Nullable String known, @Nullable String wanted) {
		boolean same = known != null && wanted != null
				&& SearchText.expanded(known).equals(SearchText.expanded(wanted));
		return same ? known : value(field, known, wanted);
	}

	private <T> @Nullable T value(String field, @Nullable T known, @Nullable T wanted) {
		if (known == null || wanted == null || known.equals(wanted)) {
			return known == null ? wanted : known;
		}
		if (overwrite) {
			return wanted;
		}
		remarks.add(Remark.kept(field, said(known), said(wanted)));
		return known;
	}

	private static String said(Object value) {
		if (value instanceof LocalDate date) {
			return "%02d.%02d.%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
		}
		if (value instanceof CustomerStatus status) {
			return switch (status) {
				case PROSPECT -> "Interessent";
				case CUSTOMER -> "Kunde";
				case FORMER -> "ehemalig";
				case BLOCKED -> "gesperrt";
			};
		}
		return value instanceof Salutation salutation ? salutation.label() : String.valueOf(value);
	}

}
