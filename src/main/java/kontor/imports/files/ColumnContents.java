package kontor.imports.files;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kontor.shared.AcademicTitles;
import kontor.shared.LegalForms;
import kontor.shared.PersonName;
import kontor.shared.Salutation;

/**
 * What the cells of a column look like.
 *
 * @param filled its cells that are not empty
 */
record ColumnContents(List<String> filled) {

	private static final Pattern MAIL = Pattern.compile("[^\\s@<>;,]+@[^\\s@<>;,]+\\.[\\p{L}]{2,}");

	private static final Pattern WEB = Pattern.compile("(https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);

	private static final Pattern NUMBER = Pattern.compile("(\\+|0|\\(\\+?0)[\\d\\s()/.\\-–]{5,24}");

	private static final Pattern POSTCODE = Pattern.compile("(D-|DE-)?\\d{5}(\\.0)?");

	private static final Pattern STREET = Pattern.compile(
			"(?=.*\\p{L}{3}).*(?:str(?:\\.|aße|asse)|weg|platz|allee|gasse|ring|ufer|damm|markt)\\s*\\d+.*|\\p{Lu}[\\p{L} .-]+ \\d{1,4} ?[a-z]?",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern DIGIT = Pattern.compile("\\d");

	static boolean isMail(String cell) {
		return MAIL.matcher(cell.strip()).matches();
	}

	static boolean isNumber(String cell) {
		return NUMBER.matcher(cell.strip()).matches();
	}

	boolean isEmpty() {
		return filled.isEmpty();
	}

	boolean mails() {
		return mostly(ColumnContents::isMail);
	}

	boolean webPages() {
		return mostly((cell) -> WEB.matcher(cell).matches());
	}

	boolean numbers() {
		return mostly((cell) -> isNumber(cell) && !isDate(cell));
	}

	boolean postcodes() {
		return mostly((cell) -> POSTCODE.matcher(cell).matches());
	}

	boolean postcodesWithCities() {
		return mostly((cell) -> cell.matches("(D-|A-|CH-)?\\d{4,5} \\p{L}.*"));
	}

	boolean streets() {
		return mostly((cell) -> STREET.matcher(cell).matches());
	}

	boolean dates() {
		return mostly(ColumnContents::isDate);
	}

	boolean salutations() {
		return mostly((cell) -> cell.length() > 1 && Salutation.find(cell.split(" ")[0]) != null
				&& cell.split(" ").length < 4);
	}

	boolean titles() {
		return mostly(AcademicTitles::isTitle);
	}

	/** Anrede, titles or both: "Frau Dr.". */
	boolean forms() {
		return mostly((cell) -> PersonName.parseSalutation(cell).lastName().isEmpty());
	}

	/** Whether there are dates at all among what may be mistyped. */
	boolean someDates() {
		return share((cell) -> isDate(cell) || Dates.ofSerialText(cell) != null) >= 0.4;
	}

	boolean firms() {
		return share(LegalForms::isIn) >= 0.25;
	}

	/** Names of towns or persons: letters only, and short. */
	boolean words() {
		return mostly((cell) -> cell.length() < 60 && !DIGIT.matcher(cell).find());
	}

	/** Sentences rather than names. */
	boolean prose() {
		return filled.stream().mapToInt(String::length).average().orElse(0) > 35;
	}

	private static boolean isDate(String cell) {
		return Dates.date(cell, false, 0).isPresent();
	}

	private boolean mostly(Predicate<String> test) {
		return share(test) >= 0.7;
	}

	private double share(Predicate<String> test) {
		return filled.isEmpty() ? 0 : (double) filled.stream().filter(test).count() / filled.size();
	}

}
