package kontor.imports.files;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Birthdays: whole ones, those without a year, and those in three columns. */
final class Birthdays {

	private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.?");

	private static final Pattern MONTH_DAY = Pattern.compile("--?(\\d{2})-?(\\d{2})");

	private Birthdays() {
	}

	static void of(RecordDraft draft, String label, String text, boolean monthFirst) {
		if (Dates.isNone(text)) {
			return;
		}
		String serial = Dates.ofSerialText(text);
		Optional<LocalDate> day = Dates.date((serial == null) ? text : serial, monthFirst, 0);
		if (day.isEmpty()) {
			withoutYear(draft, label, text);
		}
		else if (day.get().getYear() <= 1604) {
			note(draft, label, day.get().getDayOfMonth(), day.get().getMonthValue());
		}
		else if (day.get().isAfter(LocalDate.now())) {
			draft.hint(label, Reason.BIRTHDAY_INVALID, text);
			draft.note(label, text);
		}
		else {
			draft.birthday = day.get();
		}
	}

	/** Year, month and day apart, as Thunderbird writes them. */
	static void ofParts(RecordDraft draft, String[] birth) {
		if (birth[0].isEmpty() && birth[1].isEmpty() && birth[2].isEmpty()) {
			return;
		}
		boolean dayOnly = birth[0].isEmpty() && birth[1].isEmpty();
		String text = dayOnly ? birth[2] : birth[2] + "." + birth[1] + "." + birth[0];
		of(draft, "Geburtstag", text, false);
	}

	private static void withoutYear(RecordDraft draft, String label, String text) {
		Matcher german = DAY_MONTH.matcher(text);
		Matcher iso = MONTH_DAY.matcher(text);
		if (german.matches()) {
			note(draft, label, Integer.parseInt(german.group(1)), Integer.parseInt(german.group(2)));
		}
		else if (iso.matches()) {
			note(draft, label, Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(1)));
		}
		else {
			draft.hint(label, Reason.BIRTHDAY_INVALID, text);
			draft.note(label, text);
		}
	}

	private static void note(RecordDraft draft, String label, int day, int month) {
		draft.hint(label, Reason.BIRTHDAY_WITHOUT_YEAR, day + "." + month + ".");
		draft.note(label, day + "." + month + ".");
	}

}
