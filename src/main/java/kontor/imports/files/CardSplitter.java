package kontor.imports.files;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a text into cards, line by line: cards without end, nested ones, text in between,
 * and pictures, which are left out so that no card fills the memory.
 */
class CardSplitter {

	private static final Pattern BEGIN = Pattern.compile("(?:ï»¿|\\ufeff)*\\s*BEGIN\\s*:\\s*VCARD\\s*",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern END = Pattern.compile("\\s*END\\s*:\\s*VCARD\\s*", Pattern.CASE_INSENSITIVE);

	private static final Pattern PROPERTY = Pattern.compile("(?:[\\w-]+\\.)?([A-Za-z][A-Za-z0-9-]*)([;:].*)");

	private static final Set<String> PICTURES = Set.of("PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE",
			"X-THUMBNAIL");

	/** Cards within cards: an assistant's assistant is as far as people go. */
	private static final int DEEPEST = 5;

	private final CardDecoder decoder;

	private final int limit;

	private final List<String> lines = new ArrayList<>();

	private final Set<String> pictures = new TreeSet<>();

	private int depth;

	private long size;

	private int cards;

	private int outside;

	private boolean skipping;

	private boolean agent;

	CardSplitter(CardDecoder decoder, Limits limits) {
		this.decoder = decoder;
		this.limit = limits.cardBytes();
	}

	/** How many lines stand outside of all cards. */
	int outside() {
		return outside;
	}

	/**
	 * @param cards takes the cards; false stops
	 */
	void split(Reader text, Predicate<CardText> cards) throws IOException {
		LineReader reader = new LineReader(text, limit);
		boolean more = true;
		for (String line = reader.next(); line != null && more; line = reader.next()) {
			more = take(line, cards);
			size += reader.cut() ? limit : 0;
		}
		if (more && depth > 0) {
			end(Reason.CARD_WITHOUT_END, cards);
		}
	}

	private boolean take(String line, Predicate<CardText> cards) {
		if (BEGIN.matcher(line).matches()) {
			return begin(cards);
		}
		if (depth == 0) {
			outside += line.isBlank() || line.equals("\u001a") ? 0 : 1;
			return true;
		}
		if (END.matcher(line).matches()) {
			depth--;
			return (depth == 0) ? end(null, cards) : add("END:VCARD");
		}
		return property(line);
	}

	private boolean begin(Predicate<CardText> cards) {
		boolean nested = depth > 0 && depth < DEEPEST && agent;
		boolean more = depth == 0 || nested || end(Reason.CARD_WITHOUT_END, cards);
		depth = nested ? depth + 1 : 1;
		agent = false;
		skipping = false;
		return more && add("BEGIN:VCARD");
	}

	private boolean property(String line) {
		Matcher property = PROPERTY.matcher(line);
		if (property.matches()) {
			String name = property.group(1).toUpperCase();
			skipping = PICTURES.contains(name) && !property.group(2).toLowerCase().contains("http");
			agent = name.equals("AGENT") && property.group(2).matches(".*:\\s*");
			if (skipping) {
				pictures.add(name);
			}
		}
		return skipping || add(line);
	}

	private boolean add(String line) {
		size += line.length() + 2;
		if (size <= limit) {
			lines.add(line);
		}
		return true;
	}

	private boolean end(Reason reason, Predicate<CardText> to) {
		lines.add("END:VCARD");
		CardText card = decoder.decode(++cards, lines, (size > limit) ? Reason.CARD_TOO_LARGE : reason,
				List.copyOf(pictures));
		lines.clear();
		pictures.clear();
		size = 0;
		depth = 0;
		skipping = false;
		return to.test(card);
	}

}
