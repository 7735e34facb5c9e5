package kontor.imports.files;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kontor.imports.files.Mapping.Column;
import kontor.shared.SearchText;
import org.jspecify.annotations.Nullable;

/** Proposes what each column means, by its header and by what stands in it. */
final class MappingProposal {

	static final Set<Target> SINGLE = EnumSet.of(Target.COMPANY, Target.CUSTOMER_NUMBER, Target.KIND, Target.STATUS,
			Target.EXTERNAL_ID, Target.VAT_ID, Target.NAME, Target.FULL_NAME, Target.SALUTATION, Target.FIRST_NAME,
			Target.LAST_NAME, Target.DISPLAY_NAME, Target.SUFFIX, Target.NICKNAME, Target.ROLE, Target.BIRTHDAY,
			Target.POSTCODE, Target.CITY, Target.POSTCODE_CITY, Target.REGION, Target.COUNTRY, Target.PRIVATE_POSTCODE,
			Target.PRIVATE_CITY, Target.PRIVATE_COUNTRY, Target.OTHER_POSTCODE, Target.OTHER_CITY, Target.OTHER_COUNTRY,
			Target.DATE, Target.TIME, Target.CUSTOMER, Target.CHANNEL, Target.DIRECTION, Target.SUBJECT, Target.TEXT,
			Target.AUTHOR, Target.DURATION);

	private static final Set<Target> NAMES = EnumSet.of(Target.SALUTATION, Target.TITLE, Target.FIRST_NAME,
			Target.MIDDLE_NAMES, Target.LAST_NAME, Target.SUFFIX);

	private final List<String> headers;

	private final List<List<String>> rows;

	private final List<ColumnContents> contents;

	private final boolean named;

	private final List<Target> targets = new ArrayList<>();

	private MappingProposal(HeaderRow header, List<List<String>> rows) {
		this.headers = header.headers();
		this.rows = rows;
		this.named = !header.isMissing();
		this.contents = IntStream.range(0, headers.size())
			.mapToObj((column) -> new ColumnContents(rows.stream()
				.filter((row) -> column < row.size() && !row.get(column).isBlank())
				.map((row) -> row.get(column).strip())
				.toList()))
			.toList();
	}

	/**
	 * @param rows sample rows below the header
	 * @param told what the table tells of; null where that is to be found out
	 */
	static Mapping of(HeaderRow header, List<List<String>> rows, @Nullable FileContents told) {
		FileContents trade = (told == null && !header.isMissing()) ? TradeWords.contents(header.headers()) : told;
		return (trade != null && trade.isTrade()) ? TradeWords.mapping(header.headers(), trade)
				: new MappingProposal(header, rows).propose(told);
	}

	private Mapping propose(@Nullable FileContents told) {
		for (int at = 0; at < headers.size(); at++) {
			targets.add(first(at));
		}
		boolean history = told == null ? isHistory() : told == FileContents.HISTORY;
		if (history) {
			HistoryProposal.refine(targets, headers);
		}
		else {
			names();
			places();
			notHistory();
		}
		onlyOne();
		List<Column> columns = IntStream.range(0, headers.size())
			.mapToObj((at) -> new Column(headers.get(at), targets.get(at)))
			.toList();
		return new Mapping(history ? FileContents.HISTORY : FileContents.CONTACTS, columns);
	}

	private Target first(int at) {
		ColumnContents cells = contents.get(at);
		Target told = named ? HeaderWords.find(headers.get(at)) : null;
		if (told == Target.LABEL && ColumnGroup.of(headers.get(at)).isEmpty()) {
			told = null;
		}
		if (cells.mails() && (told == null || !told.isMail() && told != Target.NOTE)) {
			return Target.EMAIL;
		}
		if (cells.webPages() && told == null) {
			return Target.WEB;
		}
		if (told == null) {
			return named ? cells.numbers() ? Target.PHONE : Target.NOTE : byContents(at);
		}
		return checked(told, cells);
	}

	/** Headers that mean several things, decided by what stands below them. */
	private static Target checked(Target told, ColumnContents cells) {
		if (cells.isEmpty()) {
			return told;
		}
		return switch (told) {
			case TITLE -> cells.forms() || !cells.words() ? told : Target.ROLE;
			case SALUTATION -> cells.filled().get(0).matches("(?i)(sehr geehrt|liebe|guten tag|hallo).*")
					? Target.LETTER_SALUTATION : told;
			case CITY -> cells.postcodesWithCities() ? Target.POSTCODE_CITY : told;
			case EMAIL, EMAIL_PRIVATE -> cells.numbers() ? Target.PHONE : told;
			case EXTERNAL_ID -> cells.words() && cells.prose() ? Target.NOTE : told;
			default -> told;
		};
	}

	private Target byContents(int at) {
		ColumnContents cells = contents.get(at);
		if (cells.numbers()) {
			return Target.PHONE;
		}
		if (cells.postcodes() || cells.postcodesWithCities()) {
			return cells.postcodes() ? Target.POSTCODE : Target.POSTCODE_CITY;
		}
		if (at > 0 && targets.get(at - 1) == Target.POSTCODE && cells.words()) {
			return Target.CITY;
		}
		if (cells.salutations()) {
			return Target.SALUTATION;
		}
		if (cells.titles()) {
			return Target.TITLE;
		}
		if (cells.streets()) {
			return Target.STREET;
		}
		if (cells.firms() && !targets.contains(Target.COMPANY)) {
			return Target.COMPANY;
		}
		boolean name = cells.words() && !cells.prose() && !targets.contains(Target.NAME)
				&& !targets.contains(Target.CITY);
		return cells.dates() ? Target.DATE : name ? Target.NAME : Target.NOTE;
	}

	private boolean isHistory() {
		boolean said = has(Target.TEXT, Target.SUBJECT, Target.CHANNEL)
				|| !named && contents.stream().anyMatch(ColumnContents::prose);
		boolean remark = headers.stream()
			.anyMatch((header) -> SearchText.expanded(header).matches("notiz|notizen|bemerkung|bemerkungen"));
		boolean who = has(Target.NAME, Target.COMPANY, Target.FULL_NAME, Target.CUSTOMER_NUMBER, Target.LAST_NAME);
		long places = targets.stream()
			.filter((target) -> target.address() != null || target.isNumber() || target.isMail())
			.count();
		boolean told = said ? places <= 2 : remark && places == 0;
		int date = targets.indexOf(Target.DATE);
		return date >= 0 && told && who && (contents.get(date).isEmpty()
				|| (named ? contents.get(date).someDates() : contents.get(date).dates()));
	}

	private void names() {
		int name = targets.indexOf(Target.NAME);
		if (name >= 0) {
			if (has(Target.LAST_NAME)) {
				targets.set(name, has(Target.COMPANY) || repeatsNames(name) ? Target.DISPLAY_NAME : Target.COMPANY);
			}
			else if (has(Target.FIRST_NAME)) {
				targets.set(name, Target.LAST_NAME);
			}
			else if (has(Target.COMPANY)) {
				targets.set(name, has(Target.FULL_NAME) ? Target.DISPLAY_NAME : Target.FULL_NAME);
			}
			else if (has(Target.FULL_NAME)) {
				targets.set(name, Target.COMPANY);
			}
		}
		int full = targets.indexOf(Target.FULL_NAME);
		if (full >= 0 && has(Target.FIRST_NAME) && !has(Target.LAST_NAME)) {
			targets.set(full, Target.LAST_NAME);
		}
	}

	/** Whether a column says nothing but what the first and last names beside it say. */
	private boolean repeatsNames(int name) {
		return rows.stream().filter((row) -> name < row.size() && !row.get(name).isBlank()).allMatch((row) -> {
			String others = IntStream.range(0, Math.min(row.size(), targets.size()))
				.filter((at) -> at != name && NAMES.contains(targets.get(at)))
				.mapToObj(row::get)
				.collect(Collectors.joining(" "));
			return Texts.saysNothingNew(row.get(name), others);
		});
	}

	private void places() {
		int day = targets.indexOf(Target.BIRTHDAY);
		if (day >= 0 && has(Target.BIRTH_YEAR)) {
			targets.set(day, Target.BIRTH_DAY);
		}
		IntStream.range(0, targets.size())
			.filter((at) -> targets.get(at).part() == Target.ADDRESS && !inGroup(at, Target.STREET))
			.filter((at) -> inGroup(at, Target.POSTCODE) || inGroup(at, Target.CITY)
					|| inGroup(at, Target.POSTCODE_CITY))
			.boxed()
			.toList()
			.forEach((at) -> targets.set(at, Target.STREET.in(targets.get(at).address())));
	}

	/** Whether there is a column for this part of the same address. */
	private boolean inGroup(int at, Target part) {
		String group = ColumnGroup.of(headers.get(at));
		return IntStream.range(0, targets.size())
			.anyMatch((other) -> targets.get(other) == part.in(targets.get(at).address())
					&& ColumnGroup.of(headers.get(other)).equals(group));
	}

	private void notHistory() {
		for (int at = 0; at < targets.size(); at++) {
			Target target = targets.get(at);
			if (target.isHistory()) {
				boolean owner = target == Target.AUTHOR && !has(Target.OWNER);
				boolean kind = target == Target.CHANNEL && !has(Target.KIND)
						&& contents.get(at).filled().stream().allMatch(Kinds::isKnown);
				targets.set(at, owner ? Target.OWNER : kind ? Target.KIND : Target.NOTE);
			}
		}
	}

	/**
	 * Of what a customer has only once, the first column wins; the others go to the note.
	 */
	private void onlyOne() {
		Set<String> seen = new HashSet<>();
		for (int at = 0; at < targets.size(); at++) {
			if (SINGLE.contains(targets.get(at)) && !seen.add(targets.get(at) + ColumnGroup.of(headers.get(at)))) {
				targets.set(at, Target.NOTE);
			}
		}
	}

	private boolean has(Target... any) {
		return Set.of(any).stream().anyMatch(targets::contains);
	}

}
