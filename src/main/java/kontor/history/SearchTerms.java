package kontor.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the texts: words in any inflection, of the last one the
 * beginning is enough, and "in quotes" exactly these words in this order. All must occur.
 */
public record SearchTerms(List<String> words, List<String> phrases, @Nullable String beginning) {

	private static final Pattern PART = Pattern.compile("\"([^\"]*)\"?|([^\\s\"]+)");

	private static final Pattern MEANINGFUL = Pattern.compile("[\\p{L}\\p{N}]");

	private static final int LONGEST = 200;

	private static final int MOST = 8;

	private static final int SHORTEST_BEGINNING = 2;

	private static final int LONG_BEGINNING = 4;

	/** The beginnings of short or composed numbers are those of nearly everything. */
	private static final Pattern TELLING = Pattern.compile("\\d{6,}|.*\\p{L}.*");

	public static SearchTerms of(@Nullable String text) {
		List<String> words = new ArrayList<>();
		List<String> phrases = new ArrayList<>();
		String typed = text == null ? "" : text.strip().replace("\0", "");
		Matcher parts = PART.matcher(typed.substring(0, Math.min(LONGEST, typed.length())));
		boolean lastIsWord = false;
		while (parts.find() && words.size() + phrases.size() < MOST) {
			lastIsWord = parts.group(2) != null;
			String part = lastIsWord ? parts.group(2) : parts.group(1);
			if (MEANINGFUL.matcher(part).find()) {
				(lastIsWord ? words : phrases).add(part);
			}
		}
		return new SearchTerms(List.copyOf(words), List.copyOf(phrases), beginning(words, lastIsWord));
	}

	private static @Nullable String beginning(List<String> words, boolean lastIsWord) {
		String last = words.isEmpty() ? "" : words.get(words.size() - 1);
		boolean telling = last.length() >= SHORTEST_BEGINNING && TELLING.matcher(last).matches();
		return lastIsWord && telling ? last : null;
	}

	public boolean isEmpty() {
		return words.isEmpty() && phrases.isEmpty();
	}

	/** Whether few enough words begin like the last one. */
	boolean isLongBeginning() {
		return beginning != null && beginning.length() >= LONG_BEGINNING;
	}

	/** Whether this is one word, of which a beginning is enough. */
	boolean isOneBeginning() {
		return beginning != null && words.size() + phrases.size() == 1;
	}

	/**
	 * An expression of type tsquery.
	 * @param params takes its parameters
	 */
	public String sql(Map<String, Object> params) {
		return all(params, true);
	}

	/**
	 * The same for whole words only.
	 * @param params takes its parameters
	 */
	String wholeWords(Map<String, Object> params) {
		return all(params, false);
	}

	private String all(Map<String, Object> params, boolean beginnings) {
		List<String> parts = new ArrayList<>();
		for (String word : words) {
			String whole = "to_tsquery('german', :%s)".formatted(add(params, quoted(word)));
			parts.add(beginnings && word.equals(beginning)
					? "(%s || to_tsquery('simple', :%s))".formatted(whole, add(params, quoted(word) + ":*")) : whole);
		}
		for (String phrase : phrases) {
			parts.add("phraseto_tsquery('simple', :%s)".formatted(add(params, phrase)));
		}
		return String.join(" && ", parts);
	}

	private static String quoted(String word) {
		return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
	}

	private static String add(Map<String, Object> params, String value) {
		String name = "term" + params.size();
		params.put(name, value);
		return name;
	}

}
