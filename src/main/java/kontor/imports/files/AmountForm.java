package kontor.imports.files;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a file writes amounts. */
public enum AmountForm {

	/** 1.234,50 */
	GERMAN,

	/** 1,234.50 */
	ENGLISH,

	/** Each as it is written; those that can mean two things are wrong. */
	MIXED;

	private static final Pattern SPACE = Pattern.compile("[\\s'’\u00a0\u202f]|EUR|€|USD|\\$|CHF|GBP|£|%",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern SIGN_BEHIND = Pattern.compile("(.*\\d)-");

	private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}");

	private static final Pattern GERMAN_ONLY = Pattern.compile(
			"[+-]?(\\d{1,3}(\\.\\d{3})+,\\d+|\\d{1,3}(\\.\\d{3}){2,}|\\d{0,15},(\\d{1,2}|\\d{4,10})|(\\d{4,15}|0),\\d{3})");

	private static final Pattern ENGLISH_ONLY = Pattern.compile(
			"[+-]?(\\d{1,3}(,\\d{3})+\\.\\d+|\\d{1,3}(,\\d{3}){2,}|\\d{0,15}\\.(\\d{1,2}|\\d{4,10})|(\\d{4,15}|0)\\.\\d{3})");

	private static final Pattern EITHER = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

	/** What one amount says about its file. */
	enum Evidence {

		NONE, GERMAN, ENGLISH, EITHER

	}

	/** Key of the name in the message bundles. */
	public String key() {
		return "imports.amounts." + name().toLowerCase();
	}

	static Evidence evidence(String cell) {
		String bare = bare(cell);
		if (PLAIN.matcher(bare).matches()) {
			return Evidence.NONE;
		}
		if (EITHER.matcher(bare).matches()) {
			return Evidence.EITHER;
		}
		return GERMAN_ONLY.matcher(bare).matches() ? Evidence.GERMAN
				: ENGLISH_ONLY.matcher(bare).matches() ? Evidence.ENGLISH : Evidence.NONE;
	}

	/** The amount a cell tells; empty for what is none in this form. */
	Optional<BigDecimal> read(String cell) {
		String bare = bare(cell);
		if (PLAIN.matcher(bare).matches()) {
			return Optional.of(number(bare));
		}
		boolean either = EITHER.matcher(bare).matches();
		boolean german = GERMAN_ONLY.matcher(bare).matches();
		boolean english = ENGLISH_ONLY.matcher(bare).matches();
		if (this != ENGLISH && german || this == GERMAN && either) {
			return Optional.of(number(bare.replace(".", "").replace(',', '.')));
		}
		boolean read = this != GERMAN && english || this == ENGLISH && either;
		return read ? Optional.of(number(bare.replace(",", ""))) : Optional.empty();
	}

	private static BigDecimal number(String plain) {
		BigDecimal number = new BigDecimal(plain);
		return (number.scale() > 6) ? number.setScale(6, RoundingMode.HALF_UP) : number;
	}

	private static String bare(String cell) {
		String bare = PLAIN.matcher(cell).matches() ? cell : SPACE.matcher(cell).replaceAll("").replace('−', '-');
		return bare.endsWith("-") ? SIGN_BEHIND.matcher(bare).replaceAll("-$1") : bare;
	}

	/** Looks at all amounts of a file, to tell how they are written. */
	static final class Survey {

		private @Nullable String german;

		private @Nullable String english;

		private @Nullable String either;

		/** In spreadsheets a point parts decimals, and nothing else. */
		private final boolean spreadsheet;

		Survey(boolean spreadsheet) {
			this.spreadsheet = spreadsheet;
		}

		void see(String cell) {
			if (cell.isEmpty() || german != null && english != null) {
				return;
			}
			switch (evidence(cell)) {
				case GERMAN -> german = (german == null) ? cell : german;
				case ENGLISH -> english = (english == null) ? cell : english;
				case EITHER -> seeEither(cell);
				case NONE -> {
				}
			}
		}

		private void seeEither(String cell) {
			if (spreadsheet && cell.indexOf('.') >= 0) {
				english = (english == null) ? cell : english;
			}
			else {
				either = (either == null) ? cell : either;
			}
		}

		/** Null where the file must be asked about. */
		@Nullable AmountForm form() {
			if (german != null && english != null || german == null && english == null && either != null) {
				return null;
			}
			return (english != null) ? ENGLISH : GERMAN;
		}

		/** Amounts that say different things, or one that can mean two. */
		String examples() {
			return (either != null && german == null && english == null) ? either : german + " – " + english;
		}

	}

}
