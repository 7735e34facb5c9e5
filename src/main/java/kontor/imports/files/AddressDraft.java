package kontor.imports.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kontor.imports.files.ImportedAddress.Kind;
import org.jspecify.annotations.Nullable;

/** Parts of an address as they come, put together at the end. */
class AddressDraft {

	private static final Pattern LAST_LINE = Pattern.compile("(?:(?:DE?|AT?|CH)\\s?-\\s?)?\\d{4,5}\\s+\\p{L}.*");

	private static final Pattern CODE_LAST = Pattern.compile("(.+?),?\\s+([A-Z\\d]*\\d[A-Z\\d -]{2,8})");

	private static final Pattern ONE_LINE = Pattern
		.compile("(.+\\d[^\\s,]*|.+\\.)\\s+((?:DE?-)?\\d{5}\\s+\\p{L}[^\\d,]*)");

	private static final Pattern TRAILING = Pattern.compile("[,;\\s]+$");

	private static final Pattern HOUSE = Pattern.compile("\\d{1,4}\\s?[a-zA-Z]?([-–/]\\d{1,4}\\s?[a-zA-Z]?)?");

	private Kind kind;

	private final List<String> street = new ArrayList<>();

	private String postcode = "";

	private String city = "";

	private String region = "";

	private String country = "";

	private String box = "";

	private String text = "";

	AddressDraft(Kind kind) {
		this.kind = kind;
	}

	AddressDraft kind(Kind changed) {
		this.kind = changed;
		return this;
	}

	AddressDraft add(Target part, String value) {
		switch (part) {
			case STREET -> addStreet(value);
			case POSTCODE, POSTCODE_CITY -> postcode = value;
			case CITY -> city = value;
			case REGION -> region = value;
			case COUNTRY -> country = value;
			case PO_BOX -> box = value;
			default -> text = value;
		}
		return this;
	}

	/** A house number in its own column stands behind the street. */
	private void addStreet(String text) {
		String value = TRAILING.matcher(text).replaceFirst("");
		boolean number = !street.isEmpty() && HOUSE.matcher(value).matches();
		if (number) {
			street.add(street.remove(street.size() - 1) + " " + value);
		}
		else if (!value.isBlank()) {
			street.add(value);
		}
	}

	/** The country the address itself names. */
	@Nullable String countryCode() {
		return country.isEmpty() ? null : Countries.code(country);
	}

	/**
	 * @param elsewhere the country that numbers and mail addresses of the same row speak
	 * of; null for none
	 */
	void finish(RecordDraft row, @Nullable String elsewhere) {
		takeText(row);
		String code = countryCode();
		if (code == null && !country.isEmpty()) {
			row.hint("Land", Reason.COUNTRY_UNKNOWN, country);
			row.note("Land", country);
		}
		boolean told = !country.isEmpty() || !postcode.matches("\\d{4}([.,]0)?");
		String known = told ? code : elsewhere;
		String zip = postcode.isEmpty() ? null : zip(row, known, code != null || country.isEmpty());
		if (code == null) {
			code = (country.isEmpty() && zip != null) ? known : countryCode();
		}
		build(row, zip, code);
	}

	private void build(RecordDraft row, @Nullable String zip, @Nullable String code) {
		boolean boxed = !box.isEmpty();
		boolean filled = !street.isEmpty() || !boxed && (zip != null || !city.isEmpty() || !region.isEmpty());
		if (filled || !boxed && code != null) {
			row.address(new ImportedAddress(kind, Texts.orNull(String.join("\n", street)), zip, Texts.orNull(city),
					Texts.orNull(region), code));
		}
		if (boxed) {
			String line = box.matches("(?i)(postfach|po box|p\\.?\\s?o\\.).*") ? box : "Postfach " + box;
			row.address(new ImportedAddress(Kind.PO_BOX, line, street.isEmpty() ? zip : null, Texts.orNull(city),
					Texts.orNull(region), code));
		}
	}

	private @Nullable String zip(RecordDraft row, @Nullable String known, boolean german) {
		Postcodes.Postcode repaired = Postcodes.repaired(postcode, german ? known : "??", city, region);
		if (repaired.city() != null && city.isEmpty()) {
			city = repaired.city();
		}
		if (repaired.country() != null && country.isEmpty()) {
			country = repaired.country();
		}
		if (repaired.restored()) {
			row.hint("PLZ", Reason.POSTCODE_ZERO_RESTORED, postcode, repaired.code());
		}
		boolean plain = repaired.code() != null;
		if (german && (known == null || known.equals("DE")) && !(plain && repaired.code().matches("\\d{4,5}"))) {
			row.hint("PLZ", Reason.POSTCODE_FORM, postcode);
		}
		return plain ? repaired.code() : postcode;
	}

	/** Takes apart an address written as one text. */
	private void takeText(RecordDraft row) {
		if (text.isBlank()) {
			return;
		}
		if (!street.isEmpty() || !city.isEmpty() || !postcode.isEmpty()) {
			String parts = String.join(" ", street) + " " + postcode + " " + city + " " + region + " " + country + " "
					+ box;
			if (!Texts.saysNothingNew(text, parts)) {
				row.note("Anschrift", text);
			}
			return;
		}
		Matcher whole = ONE_LINE.matcher(text);
		String parted = whole.matches() ? whole.group(1) + "\n" + whole.group(2) : text;
		List<String> lines = new ArrayList<>(Arrays.stream(parted.split(parted.contains("\n") ? "\n" : ",\\s*"))
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.toList());
		String last = lines.get(lines.size() - 1);
		if (lines.size() > 1 && Countries.code(last) != null) {
			country = last;
			lines.remove(lines.size() - 1);
		}
		lines.forEach(this::takeLine);
	}

	private void takeLine(String line) {
		Matcher foreign = CODE_LAST.matcher(line);
		String code = countryCode();
		if (postcode.isEmpty() && LAST_LINE.matcher(line).matches()) {
			postcode = line;
		}
		else if (postcode.isEmpty() && !street.isEmpty() && code != null && !code.equals("DE") && foreign.matches()) {
			city = foreign.group(1);
			postcode = foreign.group(2);
		}
		else {
			street.add(line);
		}
	}

}
