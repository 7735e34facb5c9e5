package kontor.customers;

import java.util.Locale;
import kontor.shared.Salutation;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a letter, by DIN 5008: of the titles only Professor, written out, or
 * else Dr. is said; degrees such as Dipl.-Ing. are not.
 */
public final class LetterSalutation {

	private static final String NOBODY = "Sehr geehrte Damen und Herren";

	private LetterSalutation() {
	}

	/**
	 * @param override what somebody decided to write instead; wins
	 * @return without the comma at its end; never empty
	 */
	public static String of(@Nullable String override, @Nullable Salutation salutation, @Nullable String title,
			@Nullable String firstName, @Nullable String lastName) {
		if (override != null) {
			return override;
		}
		if (lastName == null) {
			return NOBODY;
		}
		return switch (salutation == null ? Salutation.DIVERS : salutation) {
			case FRAU -> "Sehr geehrte Frau " + said(title, "Professorin ") + lastName;
			case HERR -> "Sehr geehrter Herr " + said(title, "Professor ") + lastName;
			case FAMILIE -> "Sehr geehrte Familie " + lastName;
			case DIVERS ->
				firstName == null ? NOBODY : "Guten Tag " + said(title, "Prof. ") + firstName + " " + lastName;
		};
	}

	private static String said(@Nullable String title, String professor) {
		String all = title == null ? "" : title.toLowerCase(Locale.GERMAN);
		if (all.matches("(?s).*\\bprof(essor(in)?\\b|\\.|\\b).*")) {
			return professor;
		}
		return all.matches("(?s).*\\b(dr\\b|doktor\\b|doctor\\b).*") ? "Dr. " : "";
	}

}
