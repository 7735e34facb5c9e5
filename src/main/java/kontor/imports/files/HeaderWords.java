package kontor.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kontor.imports.files.ImportedAddress.Kind;
import kontor.shared.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * What a column's header says about the column: by a list of headers, else by its words.
 */
final class HeaderWords {

	private static final Map<String, Target> KNOWN = load();

	private static final Pattern COUNTER = Pattern.compile("(?<=\\p{L}{2}) ?\\d{1,2}(?= |$)");

	private static final Pattern PRIVATE = Pattern.compile("\\b(privat\\w*|home|personal|zuhause|zu hause)\\b");

	private static final Pattern OTHER = Pattern
		.compile("\\b(weiter\\w*|other|sonstige\\w*|andere\\w*|alternativ\\w*|zweit\\w*|abweichende\\w*)\\b");

	private static final Pattern BILLING = Pattern
		.compile("\\b(rechnung|rechnungs(?!n)\\w*|faktura\\w*|billing|bill to|invoice)\\b");

	private static final Pattern DELIVERY = Pattern.compile("\\b(liefer\\w*|versand\\w*|shipping|ship to|delivery)\\b");

	private static final Pattern BUSINESS = Pattern.compile(
			"\\b(geschaeftlich\\w*|dienstlich\\w*|business|work|buero|firmen|firma|beruflich|gesch|dienst|arbeit|office)\\b");

	private static final List<Map.Entry<Pattern, Target>> WORDS = List
		.of(word("^(bemerkung|notiz|kommentar|hinweis|anmerkung|info)\\w*\\b", Target.NOTE), word(
				"\\b(e ?mail|mail)\\w* (typ|type|name|anzeige\\w*|angezeigt\\w*|display\\w*)|\\b(letzte\\w*|naechste\\w*|last|next)\\b",
				Target.NOTE), word("\\w*fax\\w*", Target.FAX),
				word("\\b(handy|mobil|mobile|cell|iphone|natel|funk)\\w*", Target.MOBILE),
				word("\\b(e ?mail|mail)\\w*|\\w*(mailadresse|email)\\b", Target.EMAIL),
				word("\\b(tel|telefon|phone|fon|rufnummer|durchwahl|festnetz)\\w*\\b.*assist|assist.*\\b(tel|phone)",
						Target.PHONE_ASSISTANT),
				word("\\b(tel|telefon|phone|fon|rufnummer|durchwahl|festnetz)\\w*|\\w*telefon\\b", Target.PHONE),
				word("\\b(plz|postleitzahl|zip)\\b.*\\b(ort|stadt|city)\\b", Target.POSTCODE_CITY),
				word("\\b(plz|postleitzahl|zip|zipcode|postcode|postal code)\\b", Target.POSTCODE),
				word("\\b(bundesland|kanton|region|state|province)\\b(?! land)", Target.REGION),
				word("\\b(land|country|staat)\\b", Target.COUNTRY),
				word("\\b(postfach|po box|p o box)\\b", Target.PO_BOX),
				word("\\b(strasse|str|street|hausnummer|hausnr)\\b|\\w+strasse\\b", Target.STREET),
				word("\\b(ort|stadt|wohnort|city|town)\\b", Target.CITY),
				word("\\b\\w*(adresse|anschrift|address)\\b", Target.ADDRESS),
				word("\\b(web\\w*|homepage|url|internet\\w*|www)\\b", Target.WEB),
				word("\\b(geburtsdatum|geburtstag|birthday|geb)\\b", Target.BIRTHDAY),
				word("\\bvornamen?\\b", Target.FIRST_NAME),
				word("\\b(nachnamen?|familienname|zuname)\\b", Target.LAST_NAME),
				word("\\banrede\\b", Target.SALUTATION), word("\\bfirm(a|enname)\\b", Target.COMPANY),
				word("\\b(ansprechpartner|kontaktperson)\\w*", Target.FULL_NAME),
				word("\\b(bemerkung|notiz|kommentar|anmerkung)\\w*", Target.NOTE),
				word("\\bkundenn\\w*\\b", Target.CUSTOMER_NUMBER));

	private HeaderWords() {
	}

	/** The target a header names; null where it says nothing to us. */
	static @Nullable Target find(String header) {
		String words = SearchText.expanded(header);
		Target exact = KNOWN.get(words);
		String bare = COUNTER.matcher(words).replaceAll("").strip();
		return (exact != null) ? exact : KNOWN.containsKey(bare) ? KNOWN.get(bare) : byWords(bare);
	}

	/** How many cells of a row are headers. */
	static long known(List<String> cells) {
		return cells.stream()
			.filter((cell) -> cell.length() < 60 && (find(cell) != null || TradeWords.isKnown(cell)))
			.count();
	}

	/** Whether a header is one of a well-known program rather than a word in a text. */
	static boolean isExact(String header) {
		String words = SearchText.expanded(header);
		return TradeWords.isKnown(header) || KNOWN.containsKey(words)
				|| KNOWN.containsKey(COUNTER.matcher(words).replaceAll("").strip());
	}

	private static @Nullable Target byWords(String words) {
		if (words.isEmpty() || words.split(" ").length > 6) {
			return null;
		}
		Kind kind = kind(words);
		String rest = Stream.of(OTHER, BILLING, DELIVERY, PRIVATE, BUSINESS)
			.reduce(words, (text, scope) -> scope.matcher(text).replaceAll(""), (one, other) -> one)
			.replaceAll("\\s+", " ")
			.strip();
		Target exact = KNOWN.get(rest);
		if (exact != null && !rest.equals(words)) {
			return scoped(exact, kind);
		}
		return WORDS.stream()
			.filter((word) -> word.getKey().matcher(words).find())
			.findFirst()
			.map((word) -> scoped(word.getValue(), kind))
			.orElse(null);
	}

	/** Which address a header or a label speaks of. */
	static Kind kind(String text) {
		String words = SearchText.expanded(text);
		return PRIVATE.matcher(words).find() ? Kind.PRIVATE
				: BILLING.matcher(words).find() ? Kind.BILLING : DELIVERY.matcher(words).find() ? Kind.DELIVERY
						: OTHER.matcher(words).find() ? Kind.OTHER : Kind.BUSINESS;
	}

	/** "Adresse privat" is one; "Vorname privat" is none, and what it is nobody knows. */
	private static @Nullable Target scoped(Target target, Kind kind) {
		boolean place = target.address() != null || target.isNumber() || target.isMail() || target == Target.WEB;
		return (kind == Kind.BUSINESS || place) ? target.in(kind) : null;
	}

	private static Map.Entry<Pattern, Target> word(String pattern, Target target) {
		return Map.entry(Pattern.compile(pattern), target);
	}

	private static Map<String, Target> load() {
		Map<String, Target> known = new HashMap<>();
		for (Map.Entry<Object, Object> line : properties("/imports/headers.properties").entrySet()) {
			for (String header : line.getValue().toString().split(",\\s*")) {
				known.put(header.strip(), Target.valueOf(line.getKey().toString()));
			}
		}
		return Map.copyOf(known);
	}

	static Properties properties(String resource) {
		Properties properties = new Properties();
		try (InputStream in = HeaderWords.class.getResourceAsStream(resource)) {
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return properties;
	}

}
