package kontor.imports.files;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kontor.imports.files.ImportedAddress.Kind;
import kontor.imports.files.ImportedContact.Scope;
import kontor.imports.files.Mapping.Column;
import kontor.imports.files.Table.RawRow;
import kontor.shared.ContactKind;
import kontor.shared.SearchText;
import org.jspecify.annotations.Nullable;

/** Turns rows of a table into records. */
class TableRecords {

	private static final Pattern NAMED_MAIL = Pattern.compile("(.*?)<\\s*([^<>\\s]+@[^<>\\s]+)\\s*>");

	private static final Pattern SEVERAL_MAILS = Pattern.compile("\\s*(?: ::: |[;,|\\n]|\\s)\\s*(?=\\S+@)");

	private static final Pattern SEVERAL_NUMBERS = Pattern
		.compile("\\s*(?: ::: |[;|\\n]| oder | od\\. |(?:,|\\s/\\s)(?=\\s*(?:0|\\+)\\d{2,}))\\s*");

	/** What Outlook and Thunderbird write where nobody has said anything. */
	private static final Set<String> NOISE = Set.of("smtp", "ex", "normal", "false", "falsch", "aus", "off",
			"keine angabe", "unspecified", "nicht angegeben", "unknown");

	/** Where they write it. */
	private static final Pattern TECHNICAL = Pattern.compile("e mail( \\d)?( adresse)? (typ|type)|privat|private"
			+ "|prioritaet|priority|vertraulichkeit|sensitivity|geschlecht|gender|.*mail format|allow remote content");

	private static final Pattern OWN_NOTES = Pattern
		.compile("notiz(en)?|bemerkung(en)?|notes?|kommentare?|memo|anmerkung(en)?|info|infos");

	private final List<Column> columns;

	private final List<String> groups;

	private final List<Integer> countries;

	private final boolean monthFirst;

	private final String home;

	TableRecords(Mapping mapping, boolean monthFirst, String home) {
		this.home = home;
		this.columns = mapping.effective();
		this.groups = columns.stream().map((column) -> ColumnGroup.of(column.header())).toList();
		this.countries = IntStream.range(0, columns.size())
			.filter((at) -> columns.get(at).target().part() == Target.COUNTRY)
			.boxed()
			.toList();
		this.monthFirst = monthFirst;
	}

	/**
	 * @return null for a row without anything
	 */
	@Nullable ImportedRecord read(RawRow raw, @Nullable String sheet, List<RowProblem> problems) {
		RecordDraft draft = new RecordDraft(raw.number(), sheet, home);
		problems.forEach((problem) -> draft.hint(problem.field(), problem.reason(), problem.args().toArray()));
		Map<String, String> labels = labels(raw);
		String[] birth = { "", "", "" };
		String country = country(raw);
		for (int at = 0; at < columns.size(); at++) {
			String cell = Texts.cell(raw.cell(at));
			if (!cell.isEmpty()) {
				take(draft, columns.get(at), cell, labels, birth, country);
			}
		}
		if (draft.isEmpty() && problems.isEmpty()) {
			return null;
		}
		Birthdays.ofParts(draft, birth);
		return draft.finish();
	}

	private void take(RecordDraft draft, Column column, String cell, Map<String, String> labels, String[] birth,
			String country) {
		String line = Texts.line(cell);
		Target target = column.target();
		if (isError(cell)) {
			draft.hint(column.header(), Reason.VALUE_ERROR, cell);
		}
		else if (target.address() != null) {
			address(draft, column, cell, labels);
		}
		else if (target.isNumber()) {
			numbers(draft, column, cell, labels, country);
		}
		else if (target.isMail()) {
			mails(draft, column, cell, labels);
		}
		else if (target == Target.KIND && !Kinds.isKnown(line)) {
			draft.note(column.header(), line);
		}
		else if (!names(draft.name, target, line)) {
			facts(draft, column, cell, labels, birth);
		}
	}

	/** Takes what is part of a name. */
	private static boolean names(NameDraft name, Target target, String line) {
		switch (target) {
			case COMPANY -> name.company = line;
			case NAME -> name.either = line;
			case FULL_NAME -> name.full = (name.full + " " + line).strip();
			case SALUTATION -> name.salutationText = line;
			case TITLE -> name.titleText = (name.titleText + " " + line).strip();
			case FIRST_NAME -> name.first = line;
			case MIDDLE_NAMES -> name.middle = (name.middle + " " + line).strip();
			case LAST_NAME -> name.last = line;
			case DISPLAY_NAME -> name.display = line;
			case SUFFIX -> name.suffix = line;
			case KIND -> name.kind = line;
			default -> {
				return false;
			}
		}
		return true;
	}

	private void facts(RecordDraft draft, Column column, String cell, Map<String, String> labels, String[] birth) {
		String line = Texts.line(cell);
		switch (column.target()) {
			case CUSTOMER_NUMBER -> draft.customerNumber = line.replaceFirst("[.,]0$", "");
			case STATUS -> draft.status = line;
			case OWNER -> draft.owner = line;
			case EXTERNAL_ID -> draft.externalId = line;
			case VAT_ID -> draft.vatId = line;
			case NICKNAME -> draft.nickname = line;
			case ROLE -> draft.role = line;
			case DEPARTMENT -> draft.department = (draft.department == null) ? line : draft.department + ", " + line;
			case LETTER_SALUTATION -> draft.letterSalutation = line;
			case TAGS -> Arrays.stream(cell.split(" ::: |[;,\\n|]")).forEach(draft::tag);
			case WEB -> Arrays.stream(cell.replace("\\:", ":").split(" ::: |\\s+"))
				.forEach((web) -> draft.contact(ContactKind.WEB, web, null, Scope.BUSINESS));
			case BIRTHDAY -> Birthdays.of(draft, column.header(), line, monthFirst);
			case BIRTH_YEAR -> birth[0] = line;
			case BIRTH_MONTH -> birth[1] = line;
			case BIRTH_DAY -> birth[2] = line;
			case IGNORE, LABEL -> {
			}
			default -> note(draft, column.header(), cell, labels);
		}
	}

	private static void note(RecordDraft draft, String header, String cell, Map<String, String> labels) {
		String words = SearchText.expanded(header);
		String group = labels.get(ColumnGroup.of(header));
		boolean silent = TECHNICAL.matcher(words).matches() && NOISE.contains(cell.toLowerCase(Locale.GERMAN))
				|| Dates.isNone(cell);
		boolean display = words.matches("e mail( \\d)? (angezeigter name|display name)");
		if (display) {
			draft.noteUnless(header, cell, draft.name.words() + " " + draft.mails());
		}
		else if (!silent) {
			draft.note(OWN_NOTES.matcher(words).matches() ? ""
					: (group != null && words.endsWith("value")) ? group : header, cell);
		}
	}

	private void numbers(RecordDraft draft, Column column, String cell, Map<String, String> labels, String country) {
		boolean foreign = !country.isEmpty()
				&& !Set.of("DE", "AT", "CH").contains(String.valueOf(Countries.code(country)));
		ContactLabel label = ContactLabel.of(column, labels.get(ColumnGroup.of(column.header())));
		for (String part : SEVERAL_NUMBERS.split(cell)) {
			NumberCell number = NumberCell.of(Texts.line(part), foreign);
			if (number.reason() == Reason.NUMBER_LOST_DIGITS) {
				draft.hint(column.header(), number.reason(), part);
				draft.note(column.header(), part);
			}
			else {
				if (number.reason() != null) {
					draft.hint(column.header(), number.reason(), part, number.text());
				}
				draft.contact(label.kind(), number.text(), label.label(), label.scope());
			}
		}
	}

	private void mails(RecordDraft draft, Column column, String cell, Map<String, String> labels) {
		ContactLabel label = ContactLabel.of(column, labels.get(ColumnGroup.of(column.header())));
		String said = (label.kind() == ContactKind.EMAIL) ? label.label() : null;
		Matcher named = NAMED_MAIL.matcher(Texts.line(cell));
		if (named.matches()) {
			draft.contact(ContactKind.EMAIL, named.group(2), said, label.scope());
			draft.name.display = draft.name.display.isEmpty() ? named.group(1).replace("\"", "").strip()
					: draft.name.display;
		}
		else {
			for (String mail : SEVERAL_MAILS.split(cell)) {
				draft.contact(ContactKind.EMAIL, mail.strip().replaceFirst("(?i)^mailto:", ""), said, label.scope());
			}
		}
	}

	private static void address(RecordDraft draft, Column column, String cell, Map<String, String> labels) {
		String group = ColumnGroup.of(column.header());
		Kind kind = column.target().address();
		if (labels.containsKey(group)) {
			Kind said = HeaderWords.kind(labels.get(group));
			kind = (said == Kind.BUSINESS) ? kind : said;
		}
		boolean lines = column.target().part() == Target.ADDRESS;
		draft.address(group.isEmpty() ? String.valueOf(column.target().address()) : group, kind)
			.add(column.target().part(), lines ? cell : Texts.line(cell));
	}

	/** What the label columns say about their groups. */
	private Map<String, String> labels(RawRow raw) {
		Map<String, String> labels = new HashMap<>();
		for (int at = 0; at < columns.size(); at++) {
			if (columns.get(at).target() == Target.LABEL && !raw.cell(at).isBlank()) {
				labels.put(ColumnGroup.of(columns.get(at).header()),
						Texts.line(raw.cell(at)).replaceFirst("^\\* ?", ""));
			}
		}
		return labels;
	}

	private String country(RawRow raw) {
		return countries.stream().map(raw::cell).filter((cell) -> !cell.isBlank()).findFirst().orElse("");
	}

	static boolean isError(String cell) {
		return cell.startsWith("#")
				&& cell.matches("#(REF!|N/A|NV|NAME\\?|WERT!|VALUE!|BEZUG!|DIV/0!|NULL!|ZAHL!|NUM!)");
	}

}
