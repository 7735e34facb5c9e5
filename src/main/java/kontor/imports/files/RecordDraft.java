package kontor.imports.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kontor.imports.files.ImportedContact.Scope;
import kontor.shared.ContactKind;
import org.jspecify.annotations.Nullable;

/** A record while its row or card is read; what fits no field goes to the notes. */
class RecordDraft {

	private static final int NAME = 200;

	private static final int CONTACT = 500;

	private static final int TAG = 60;

	private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)\\s?(4[139])|@.*\\.(at|ch|de)$");

	private final int row;

	private final @Nullable String sheet;

	private final String home;

	final NameDraft name = new NameDraft();

	@Nullable String customerNumber;

	@Nullable String externalId;

	@Nullable String vatId;

	@Nullable String status;

	@Nullable String owner;

	@Nullable String nickname;

	@Nullable String role;

	@Nullable String department;

	@Nullable String letterSalutation;

	@Nullable LocalDate birthday;

	private final List<ImportedContact> contacts = new ArrayList<>();

	private final Map<String, AddressDraft> parts = new LinkedHashMap<>();

	private final List<ImportedAddress> addresses = new ArrayList<>();

	private final Set<String> tags = new LinkedHashSet<>();

	private final List<String> notes = new ArrayList<>();

	private final List<RowProblem> problems = new ArrayList<>();

	/**
	 * @param home country of the firm that imports, ISO code
	 */
	RecordDraft(int row, @Nullable String sheet, String home) {
		this.home = home;
		this.row = row;
		this.sheet = sheet;
	}

	void hint(@Nullable String field, Reason reason, Object... args) {
		RowProblem problem = RowProblem.of(field, reason, args);
		if (!problems.contains(problem)) {
			problems.add(problem);
		}
	}

	/** A line for the notes; the label may be empty. */
	void note(String label, String text) {
		String line = label.isEmpty() ? text : label + ": " + text;
		if (!text.isBlank() && !notes.contains(line)) {
			notes.add(line);
		}
	}

	/** A note, unless its words are known already. */
	void noteUnless(String label, String text, String known) {
		if (!Texts.saysNothingNew(text, known)) {
			note(label, text);
		}
	}

	void contact(ContactKind kind, String value, @Nullable String label, Scope scope) {
		if (value.isBlank()) {
			return;
		}
		if (value.length() > CONTACT) {
			hint(label, Reason.FIELD_SHORTENED, value, CONTACT);
			note((label == null) ? "Kommunikation" : label, value);
			return;
		}
		if (kind == ContactKind.EMAIL && !ColumnContents.isMail(value)) {
			hint((label == null) ? "E-Mail" : label, Reason.MAIL_FORM, value);
		}
		boolean known = contacts.stream()
			.anyMatch((other) -> other.kind() == kind && other.value().equalsIgnoreCase(value));
		if (!known) {
			contacts.add(new ImportedContact(kind, value, Texts.orNull(label), scope));
		}
	}

	/** The address a part belongs to; parts with the same key are of the same address. */
	AddressDraft address(String key, ImportedAddress.Kind kind) {
		return parts.computeIfAbsent(key, (any) -> new AddressDraft(kind));
	}

	void address(ImportedAddress address) {
		if (!addresses.contains(address)) {
			addresses.add(address);
		}
	}

	void tag(String tag) {
		String bare = Texts.line(tag).replaceFirst("^\\* ", "");
		if (bare.length() > TAG) {
			note("Schlagwort", bare);
		}
		else if (!bare.isEmpty()) {
			tags.add(bare);
		}
	}

	boolean isEmpty() {
		return name.words().isBlank() && name.either.isEmpty() && name.full.isEmpty() && name.display.isEmpty()
				&& contacts.isEmpty() && parts.isEmpty() && notes.isEmpty() && tags.isEmpty() && customerNumber == null;
	}

	/** All mail addresses so far, to tell whether another text says more. */
	String mails() {
		return contacts.stream()
			.filter((contact) -> contact.kind() == ContactKind.EMAIL)
			.map(ImportedContact::value)
			.collect(Collectors.joining(" "));
	}

	ImportedRecord finish() {
		name.finish(this);
		if (name.company.isEmpty() && name.last.isEmpty()) {
			nameFromContacts();
		}
		String elsewhere = country();
		parts.values().forEach((address) -> address.finish(this, elsewhere));
		name.company = limited("Firma", name.company);
		name.first = limited("Vorname", name.first);
		name.last = limited("Nachname", name.last);
		return new ImportedRecord(row, sheet, Texts.orNull(name.company), customerNumber, externalId, vatId,
				Texts.orNull(name.kind), status, owner, name.salutation, Texts.orNull(name.title),
				Texts.orNull(name.first), Texts.orNull(name.last), Texts.orNull(name.suffix), nickname, role,
				department, letterSalutation, birthday, List.copyOf(contacts), List.copyOf(addresses),
				List.copyOf(tags), List.copyOf(notes), List.copyOf(problems));
	}

	/** Those who are known by a mail address or a number only are called by it. */
	private void nameFromContacts() {
		Optional<String> mail = first(ContactKind.EMAIL);
		Optional<ImportedContact> number = contacts.stream().filter((contact) -> contact.kind().isNumber()).findFirst();
		if (mail.isPresent() && MailNames.isShared(mail.get())) {
			name.company = MailNames.domain(mail.get());
			hint(null, Reason.NAME_FROM_MAIL, name.company);
		}
		else if (mail.isPresent()) {
			name.first = MailNames.person(mail.get()).get(0);
			name.last = MailNames.person(mail.get()).get(1);
			hint(null, Reason.NAME_FROM_MAIL, (name.first + " " + name.last).strip());
		}
		else if (nickname != null) {
			name.last = nickname;
		}
		else if (number.isPresent()) {
			name.last = number.get().value();
			hint(null, Reason.NAME_FROM_NUMBER, name.last);
		}
		else {
			hint(null, Reason.NO_NAME);
		}
	}

	/**
	 * The country that international numbers and mail addresses speak of, otherwise the
	 * firm's own; null for Germany.
	 */
	private @Nullable String country() {
		for (ImportedContact contact : contacts) {
			Matcher clue = COUNTRY.matcher(contact.value());
			if (clue.find()) {
				String said = clue.group(1) + clue.group(2);
				return said.matches("43null|nullat") ? "AT" : said.matches("41null|nullch") ? "CH" : null;
			}
		}
		return home.equals(Countries.GERMANY) ? null : home;
	}

	private Optional<String> first(ContactKind kind) {
		return contacts.stream().filter((contact) -> contact.kind() == kind).map(ImportedContact::value).findFirst();
	}

	private String limited(String field, String text) {
		if (text.length() <= NAME) {
			return text;
		}
		problems.add(RowProblem.of(field, Reason.CELL_TOO_LONG, text.length(), NAME));
		return text.substring(0, NAME);
	}

}
