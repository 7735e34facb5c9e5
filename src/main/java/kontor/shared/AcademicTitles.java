package kontor.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Academic titles before and after a name: "Prof. Dr. med.", "Dipl.-Ing. (FH)", "M.A.".
 */
public final class AcademicTitles {

	private static final Pattern BEFORE = Pattern.compile(
			"""
					(?:(?i:univ\\.?[\\s-]*)?(?i:prof(?:essor(?:in)?)?)(?:\\.|(?!\\p{L}))(?:\\s*(?:em|apl|hon)\\.)?\
					|(?i:D?Dr)(?i:in)?(?:\\.|(?!\\p{L}))(?:-?\\s?Ing\\.?(?!\\p{L}))?(?:\\s*(?i:in)\\.)?\
					|(?i:doktor)(?!\\p{L})\
					|(?i:priv\\.?\\s*-?\\s*doz\\.?|PD)(?!\\p{L})\
					|(?i:diplom-?\\s?\\p{L}+)(?!\\p{L})\
					|(?i:dipl)(?:\\.\\s?-?\\s?|-|\\s)\\p{L}+\\.?(?:\\s?-\\s?\\p{L}+\\.?)*(?:\\s?\\((?:FH|BA|TU|TH|DH|HS|Univ)\\.?\\))?\
					|(?:M?Mag)(?:\\.(?:a\\.)?|a\\.)(?:\\s?\\(FH\\))?\
					|(?:DI|BSc|MSc|MBA|LL\\.?M\\.?|StB|WP)(?!\\p{L})(?:\\s?\\(FH\\))?\
					|(?i:ing|lic|univ)\\.\
					|(?:[MB]\\.\\s?(?:A|Sc|Eng|Ed)\\.))\\s*""");

	private static final Pattern FACULTY = Pattern.compile("""
			(?:(?i:med|dent|vet|phil|rer|nat|pol|oec|soc|jur|iur|theol|techn?|agr|habil|mult|publ|sc|math|pa?ed|päd|\
			pharm|disc|cult|troph|forest|mont|scient|utr|univ|hum|biol|ing|h\\.\\s?c|e\\.\\s?h|hc)\\.\
			|(?:med|dent|vet|phil|rer|nat|pol|oec|jur|iur|theol|habil|mult)(?!\\p{L})|h\\.?c\\.?(?!\\p{L}))\\s*""");

	private static final Pattern AFTER = Pattern.compile("""
			(?:,\\s*|\\s+)(M\\.\\s?A\\.?|B\\.\\s?A\\.?|M\\.?\\s?Sc\\.?|B\\.?\\s?Sc\\.?|[ME]?MBA|LL\\.?\\s?M\\.?|\
			Ph\\.?\\s?D\\.?|[MB]\\.?\\s?Eng\\.?|[MB]\\.\\s?Ed\\.?|M\\.?D\\.)(?:\\s?\\([\\p{L}.]+\\))?$""");

	private AcademicTitles() {
	}

	/**
	 * Parts a text from the titles at its beginning and end.
	 * @param text such as "Prof. Dr. med. Hans Meier"
	 */
	public static Parted part(String text) {
		StringBuilder titles = new StringBuilder();
		String rest = leading(text.strip(), titles);
		Matcher after = AFTER.matcher(rest);
		if (after.find() && after.start() > 0) {
			append(titles, after.group().replaceFirst("^[,\\s]+", ""));
			rest = rest.substring(0, after.start()).strip();
		}
		return new Parted(titles.toString(), rest);
	}

	/** Whether a text consists of titles and of nothing else. */
	public static boolean isTitle(String text) {
		Parted parted = part(text);
		return !parted.title().isEmpty() && parted.rest().isEmpty();
	}

	private static String leading(String text, StringBuilder titles) {
		String rest = text;
		Matcher before = BEFORE.matcher(rest);
		while (before.lookingAt()) {
			append(titles, dotted(before.group().strip()));
			rest = faculties(rest.substring(before.end()), titles);
			before = BEFORE.matcher(rest);
		}
		return rest.strip();
	}

	private static String faculties(String text, StringBuilder titles) {
		String rest = text;
		Matcher faculty = FACULTY.matcher(rest);
		while (faculty.lookingAt()) {
			append(titles, faculty.group().strip());
			rest = rest.substring(faculty.end());
			faculty = FACULTY.matcher(rest);
		}
		return rest;
	}

	private static void append(StringBuilder titles, String title) {
		titles.append(titles.isEmpty() ? "" : " ").append(title.replaceAll("\\s+", " "));
	}

	private static String dotted(String title) {
		return switch (title) {
			case "Dr", "DR", "dr", "Doktor", "DR.", "dr." -> "Dr.";
			case "Prof", "PROF", "prof", "Professor", "Professorin", "PROF.", "prof." -> "Prof.";
			default -> title;
		};
	}

	/**
	 * A text without its titles.
	 *
	 * @param title the titles, parted by one space; empty if none
	 * @param rest what remains, without space around it
	 */
	public record Parted(String title, String rest) {
	}

}
