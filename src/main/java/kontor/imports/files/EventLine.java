package kontor.imports.files;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of a calendar: {@code NAME;PARAMETER=VALUE:TEXT}. */
record EventLine(String name, Map<String, String> parameters, String value) {

	private static final Pattern NAME = Pattern.compile("[A-Z0-9_.-]+");

	private static final Pattern QUOTES = Pattern.compile("^\"|\"$");

	/** Null for what is no such line. */
	static @Nullable EventLine parse(String line) {
		int colon = end(line, 0, ':');
		if (colon < 1) {
			return null;
		}
		int semicolon = end(line.substring(0, colon), 0, ';');
		String name = line.substring(0, semicolon < 0 ? colon : semicolon).strip().toUpperCase(Locale.ROOT);
		if (!NAME.matcher(name).matches()) {
			return null;
		}
		Map<String, String> parameters = new HashMap<>();
		for (int at = semicolon; at >= 0 && at < colon;) {
			int next = end(line.substring(0, colon), at + 1, ';');
			String[] pair = line.substring(at + 1, next < 0 ? colon : next).split("=", 2);
			parameters.put(pair[0].strip().toUpperCase(Locale.ROOT),
					pair.length < 2 ? "" : QUOTES.matcher(pair[1].strip()).replaceAll(""));
			at = next;
		}
		return new EventLine(name, parameters, line.substring(colon + 1));
	}

	/** Where the sign stands outside of quotes. */
	private static int end(String line, int from, char sign) {
		boolean quoted = false;
		for (int i = from; i < line.length(); i++) {
			char c = line.charAt(i);
			quoted ^= c == '"';
			if (c == sign && !quoted) {
				return i;
			}
		}
		return -1;
	}

	/** Whether its bytes are written as "=C3=BC". */
	boolean isQuoted() {
		return "QUOTED-PRINTABLE".equalsIgnoreCase(parameter("ENCODING")) || parameters.containsKey("QUOTED-PRINTABLE");
	}

	/** The value as text, its signs as they are meant. */
	String text() {
		String plain = isQuoted() ? CardDecoder.readable(value, parameter("CHARSET")) : value;
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < plain.length(); i++) {
			char c = plain.charAt(i);
			if (c == '\\' && i + 1 < plain.length()) {
				char next = plain.charAt(++i);
				text.append(next == 'n' || next == 'N' ? '\n' : next);
			}
			else {
				text.append(c);
			}
		}
		return Texts.clean(text.toString());
	}

	/** The same line with another value. */
	EventLine with(String other) {
		return new EventLine(name, parameters, other);
	}

	String parameter(String wanted) {
		return parameters.getOrDefault(wanted, "");
	}

}
