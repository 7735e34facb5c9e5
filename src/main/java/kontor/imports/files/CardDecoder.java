package kontor.imports.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset of each card, for files that were put together from several: that
 * which a property names, else UTF-8 where the card is valid, else that of the file.
 *
 * @param bytes whether the lines hold bytes as characters; false if they are text already
 * @param guess the charset of cards that are no UTF-8
 */
record CardDecoder(boolean bytes, Charset guess) {

	private static final Pattern CHARSET = Pattern.compile("^([^:]*;CHARSET=\"?)([\\w.:-]+)(\"?[;:])",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern PROPERTY = Pattern.compile("(?:[\\w-]+\\.)?[A-Za-z][\\w-]*[;:]");

	private static final Pattern QUOTED = Pattern.compile("^[^:]*;(ENCODING=)?\"?QUOTED-PRINTABLE.*",
			Pattern.CASE_INSENSITIVE);

	static CardDecoder of(TextEncoding encoding) {
		boolean narrow = !encoding.twice() && !encoding.charset().name().startsWith("UTF-16")
				&& !encoding.charset().name().startsWith("UTF-32");
		return new CardDecoder(narrow,
				encoding.charset() == StandardCharsets.UTF_8 ? CharsetGuess.WINDOWS : encoding.charset());
	}

	CardText decode(int number, List<String> lines, @Nullable Reason reason, List<String> pictures) {
		List<String> whole = joined(bytes ? unbroken(lines) : lines);
		whole.replaceAll(CardDecoder::spaced);
		ByteArrayOutputStream quoted = new ByteArrayOutputStream();
		for (int at = 0; at < whole.size(); at++) {
			if (QUOTED.matcher(whole.get(at)).matches()) {
				whole.set(at, checked(whole.get(at), quoted));
			}
		}
		return new CardText(number, bytes ? decoded(whole) : String.join("\n", whole), charset(quoted.toByteArray()),
				reason, pictures);
	}

	/** Puts together letters that a program folded in the middle of their bytes. */
	private static List<String> unbroken(List<String> lines) {
		List<String> whole = new ArrayList<>();
		for (String line : lines) {
			String last = whole.isEmpty() ? "" : whole.get(whole.size() - 1);
			boolean broken = line.length() > 1 && " \t".indexOf(line.charAt(0)) >= 0 && line.charAt(1) >= 0x80
					&& line.charAt(1) < 0xc0 && !last.isEmpty() && last.charAt(last.length() - 1) >= 0x80
					&& TextScan.of((last + line.substring(1)).getBytes(StandardCharsets.ISO_8859_1)).isUtf8();
			if (broken) {
				whole.set(whole.size() - 1, last + line.substring(1));
			}
			else {
				whole.add(line);
			}
		}
		return whole;
	}

	/**
	 * A blank at the start of a line belongs to a quoted-printable value, unless all its
	 * lines are indented.
	 */
	private static String spaced(String property) {
		String[] lines = property.split("\n", -1);
		boolean quoted = lines.length > 1 && QUOTED.matcher(lines[0]).matches();
		boolean indented = lines.length > 2 && Stream.of(lines).skip(1).allMatch((line) -> line.startsWith(" "));
		return quoted && !indented ? property.replace("\n ", "\n=20") : property;
	}

	/** Lines that a quoted-printable value goes on to belong to it. */
	private static List<String> joined(List<String> lines) {
		List<String> joined = new ArrayList<>();
		StringBuilder open = null;
		for (String line : lines) {
			if (open == null && isStray(line) && joined.size() > 1) {
				joined.set(joined.size() - 1, joined.get(joined.size() - 1) + "\\n" + line);
			}
			else if (open == null || line.equals("END:VCARD")) {
				joined.add(line);
				open = QUOTED.matcher(line).matches() ? new StringBuilder(line) : null;
			}
			else {
				open.append('\n').append(line);
				joined.set(joined.size() - 1, open.toString());
			}
			open = line.stripTrailing().endsWith("=") ? open : null;
		}
		return joined;
	}

	/** The second line of a note that a program forgot to fold. */
	private static boolean isStray(String line) {
		return !line.isBlank() && !Character.isWhitespace(line.charAt(0)) && !PROPERTY.matcher(line).lookingAt();
	}

	/** Names the right charset where a value's bytes are not in the one it names. */
	private String checked(String property, ByteArrayOutputStream all) {
		byte[] value = unquoted(property.substring(property.indexOf(':') + 1));
		Matcher named = CHARSET.matcher(property);
		if (!named.find()) {
			all.writeBytes(value);
			return property;
		}
		boolean utf8 = named.group(2).toUpperCase(Locale.ROOT).startsWith("UTF-8");
		boolean known = supported(named.group(2)) != null;
		if (known && (!utf8 || charset(value) == StandardCharsets.UTF_8)) {
			return property;
		}
		return named.replaceFirst("$1" + Matcher.quoteReplacement(charset(value).name()) + "$3");
	}

	/**
	 * A quoted-printable value as text.
	 * @param named the charset that the line names; where it does not fit: UTF-8 if it is
	 * valid, else Windows-1252
	 */
	static String readable(String value, String named) {
		byte[] bytes = unquoted(value);
		boolean utf8 = TextScan.of(bytes).isUtf8();
		Charset own = supported(named);
		return new String(bytes, utf8 || own == null ? utf8 ? StandardCharsets.UTF_8 : CharsetGuess.WINDOWS : own);
	}

	private static byte[] unquoted(String value) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (int at = 0; at < value.length(); at++) {
			char c = value.charAt(at);
			int code = (c == '=' && at + 2 < value.length()) ? hex(value.substring(at + 1, at + 3)) : -1;
			if (code >= 0) {
				bytes.write(code);
				at += 2;
			}
			else if (c != '=' && c != '\n' && c != '\r') {
				bytes.write(c);
			}
		}
		return bytes.toByteArray();
	}

	private static int hex(String digits) {
		return digits.matches("[0-9A-Fa-f]{2}") ? Integer.parseInt(digits, 16) : -1;
	}

	private Charset charset(byte[] text) {
		TextScan scan = TextScan.of(text);
		return (scan.isUtf8() || scan.isMostlyUtf8()) ? StandardCharsets.UTF_8
				: (guess == CharsetGuess.WINDOWS) ? CharsetGuess.of(scan.words()) : guess;
	}

	private String decoded(List<String> lines) {
		StringBuilder text = new StringBuilder();
		List<byte[]> raw = lines.stream().map((line) -> line.getBytes(StandardCharsets.ISO_8859_1)).toList();
		TextScan scan = TextScan.of(String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1));
		Charset card = scan.isUtf8() ? StandardCharsets.UTF_8 : guess;
		for (int at = 0; at < lines.size(); at++) {
			Matcher named = CHARSET.matcher(lines.get(at));
			Charset own = named.find() ? supported(named.group(2)) : null;
			text.append(decoded(raw.get(at), own, card)).append('\n');
		}
		return text.toString();
	}

	private static String decoded(byte[] line, @Nullable Charset own, Charset card) {
		TextScan scan = TextScan.of(line);
		if (own != null && !own.equals(StandardCharsets.UTF_8) && !scan.isAscii()) {
			String text = strictly(line, own);
			return (text == null) ? new String(line, card) : text;
		}
		return new String(line, scan.isUtf8() && !scan.isAscii() ? StandardCharsets.UTF_8 : card);
	}

	private static @Nullable String strictly(byte[] line, Charset charset) {
		try {
			return charset.newDecoder().decode(ByteBuffer.wrap(line)).toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

	private static @Nullable Charset supported(String name) {
		try {
			return Charset.forName(name);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
