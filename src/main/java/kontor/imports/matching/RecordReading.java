package kontor.imports.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.customers.ContactPointDraft;
import kontor.customers.CustomerKeys;
import kontor.customers.CustomerStatus;
import kontor.imports.files.ImportedAddress;
import kontor.imports.files.ImportedContact;
import kontor.imports.files.ImportedContact.Scope;
import kontor.imports.files.ImportedRecord;
import kontor.shared.ContactKind;
import kontor.shared.DialingArea;
import kontor.shared.SearchText;
import kontor.shared.VatId;
import org.jspecify.annotations.Nullable;

/**
 * Turns one record of a file into what it wants to be there. What has no field goes to
 * the note.
 */
final class RecordReading {

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_FIRST_NAME = 100;

	private static final int LONGEST_NUMBER = 30;

	private static final int LONGEST_LABEL = 60;

	private final ImportedRecord record;

	private final Map<String, Long> owners;

	private final DialingArea area;

	private final List<Remark> remarks = new ArrayList<>();

	private final List<String> notes;

	private RecordReading(ImportedRecord record, Map<String, Long> owners, DialingArea area) {
		this.record = record;
		this.owners = owners;
		this.area = area;
		this.notes = new ArrayList<>(record.notes());
	}

	/**
	 * What was read.
	 *
	 * @param wanted null where the row is wrong; the remarks say why
	 */
	record Read(@Nullable Wanted wanted, List<Remark> remarks) {

	}

	/**
	 * @param owners ids of users by folded name
	 */
	static Read of(ImportedRecord record, Map<String, Long> owners, DialingArea area) {
		return new RecordReading(record, owners, area).read();
	}

	private Read read() {
		record.problems().stream().map(Remark::of).forEach(remarks::add);
		check();
		if (remarks.stream().anyMatch(Remark::wrong)) {
			return new Read(null, List.copyOf(remarks));
		}
		return new Read(wanted(), List.copyOf(remarks));
	}

	private void check() {
		if (record.company() == null && !record.hasPerson() && remarks.stream().noneMatch(Remark::wrong)) {
			remarks.add(Remark.wrong(null, "imports.error.no-name"));
		}
		if (lastName().length() > LONGEST_NAME || personName().length() > LONGEST_NAME) {
			remarks
				.add(Remark.wrong("imports.field.name", "imports.error.name-too-long", String.valueOf(LONGEST_NAME)));
		}
		LocalDate birthday = record.birthday();
		if (birthday != null && birthday.isAfter(LocalDate.now())) {
			remarks.add(Remark.hint("imports.field.birthday", "imports.hint.to-note", birthday.toString()));
			note("Geburtstag", birthday.toString());
		}
	}

	private Wanted wanted() {
		String number = number();
		CustomerStatus status = status();
		Long owner = owner();
		String first = firstName();
		note("Rufname", record.nickname());
		boolean both = record.company() != null && record.hasPerson();
		if (record.company() == null) {
			note("Position", record.role());
			note("Abteilung", record.department());
		}
		Wanted.Person person = record.hasPerson() ? person(first, both) : null;
		boolean privateId = person != null && record.company() != null;
		return new Wanted(record.company(), person, number, privateId ? null : record.externalId(),
				VatId.normalised(record.vatId()), status, owner, record.tags(), both ? List.of() : List.copyOf(notes),
				points(both ? Scope.COMPANY : null, both), addresses(both, false), evidence());
	}

	private Wanted.Person person(@Nullable String first, boolean both) {
		LocalDate birthday = record.birthday();
		return new Wanted.Person(record.salutation(), record.title(), first, lastName(), record.letterSalutation(),
				birthday == null || birthday.isAfter(LocalDate.now()) ? null : birthday, record.role(),
				record.department(), record.externalId(), both ? List.copyOf(notes) : List.of(),
				both ? points(Scope.PRIVATE, true) : List.of(), both ? points(Scope.BUSINESS, true) : List.of(),
				both ? addresses(true, true) : List.of());
	}

	/** With what follows the name: "Doe III", "Müller jun.". */
	private String lastName() {
		String last = Objects.toString(record.lastName(), Objects.toString(record.firstName(), ""));
		return Stream.of(last, record.suffix()).filter(Objects::nonNull).collect(Collectors.joining(" "));
	}

	private String personName() {
		return Objects.toString(record.firstName(), "") + " " + lastName();
	}

	/** Names are what persons are found again by, so they have to fit before. */
	private @Nullable String firstName() {
		String first = record.lastName() == null ? null : record.firstName();
		if (first != null && first.length() > LONGEST_FIRST_NAME) {
			note("Vorname", first);
			remarks.add(Remark.hint("imports.field.firstName", "imports.hint.to-note", first));
			return null;
		}
		return first;
	}

	private @Nullable String number() {
		String number = record.customerNumber();
		if (number != null && number.length() > LONGEST_NUMBER) {
			note("Kundennummer", number);
			remarks.add(Remark.hint("imports.field.number", "imports.hint.to-note", number));
			return null;
		}
		return number;
	}

	private @Nullable CustomerStatus status() {
		String status = record.status();
		if (status == null) {
			return null;
		}
		CustomerStatus found = switch (SearchText.expanded(status)) {
			case "interessent", "interessentin", "prospect", "lead", "neu", "potenziell", "potentiell" ->
				CustomerStatus.PROSPECT;
			case "kunde", "kundin", "customer", "client", "aktiv", "active", "bestandskunde", "stammkunde" ->
				CustomerStatus.CUSTOMER;
			case "ehemalig", "ehemaliger kunde", "former", "inaktiv", "inactive", "altkunde" -> CustomerStatus.FORMER;
			case "gesperrt", "blocked", "sperre" -> CustomerStatus.BLOCKED;
			default -> null;
		};
		if (found == null) {
			note("Status", status);
		}
		return found;
	}

	private @Nullable Long owner() {
		String owner = record.owner();
		Long id = owner == null ? null : owners.get(SearchText.folded(owner));
		if (id == null) {
			note("Betreuer", owner);
		}
		return id;
	}

	private void note(String label, @Nullable String text) {
		if (text != null) {
			notes.add(label + ": " + text);
		}
	}

	/**
	 * @param scope null for all; numbers of the web page of a firm are the firm's
	 */
	private List<ContactPointDraft> points(@Nullable Scope scope, boolean both) {
		return record.contacts()
			.stream()
			.filter((contact) -> scope == null || scope == scope(contact, both))
			.map(this::point)
			.filter((point) -> !point.isBlank())
			.toList();
	}

	private static Scope scope(ImportedContact contact, boolean both) {
		boolean site = both && contact.kind() == ContactKind.WEB && contact.scope() == Scope.BUSINESS;
		return site ? Scope.COMPANY : contact.scope();
	}

	private ContactPointDraft point(ImportedContact contact) {
		String label = contact.label();
		return new ContactPointDraft(contact.kind(), contact.value(),
				label == null || label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL));
	}

	/** Private addresses are the person's where the customer is a firm. */
	private List<ImportedAddress> addresses(boolean both, boolean own) {
		return record.addresses()
			.stream()
			.filter((address) -> !both || own == (address.kind() == ImportedAddress.Kind.PRIVATE))
			.toList();
	}

	private Evidence evidence() {
		Set<String> lookups = new HashSet<>();
		Set<String> mails = new HashSet<>();
		for (ContactPointDraft point : points(null, false)) {
			if (point.kind() != ContactKind.WEB) {
				lookups.add(point.keys(area).lookup());
			}
			if (point.kind() == ContactKind.EMAIL) {
				mails.add(point.keys(area).lookup());
			}
		}
		boolean firm = record.company() != null;
		List<ImportedAddress> places = addresses(firm && record.hasPerson(), false);
		Set<String> codes = present(places.stream().map(ImportedAddress::postalCode));
		Set<String> cities = present(places.stream().map((address) -> CustomerKeys.city(address.city())));
		return new Evidence(lookups, mails, codes, cities, record.birthday());
	}

	private static Set<String> present(Stream<@Nullable String> texts) {
		return texts.filter((text) -> text != null && !text.isEmpty()).collect(Collectors.toSet());
	}

}
