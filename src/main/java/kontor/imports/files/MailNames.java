package kontor.imports.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names for those who are known by their mail address only. */
final class MailNames {

	private static final Set<String> SHARED = Set.of("info", "kontakt", "contact", "office", "mail", "email", "post",
			"service", "vertrieb", "verkauf", "sales", "support", "einkauf", "buchhaltung", "rechnung", "bestellung",
			"zentrale", "empfang", "sekretariat", "team", "hallo", "hello", "shop", "praxis", "kanzlei", "verwaltung",
			"buero", "anfrage", "noreply", "admin", "webmaster", "marketing", "presse", "bewerbung", "personal",
			"technik", "werkstatt", "poststelle");

	private MailNames() {
	}

	/** Whether the address is a firm's: info@…, vertrieb@… */
	static boolean isShared(String mail) {
		return SHARED.contains(local(mail).toLowerCase(Locale.ROOT));
	}

	static String domain(String mail) {
		return mail.substring(mail.indexOf('@') + 1);
	}

	/** First and last name: "john.doe@…" is John Doe, "asmithk@…" is asmithk. */
	static List<String> person(String mail) {
		List<String> words = Arrays.stream(local(mail).split("[._-]+")).filter((word) -> !word.isEmpty()).toList();
		boolean names = words.size() > 1 && words.stream().allMatch((word) -> word.matches("\\p{L}+"));
		if (!names) {
			return List.of("", local(mail).isEmpty() ? mail : local(mail));
		}
		String first = words.subList(0, words.size() - 1)
			.stream()
			.map(MailNames::capital)
			.collect(Collectors.joining(" "));
		return List.of(first, capital(words.get(words.size() - 1)));
	}

	private static String local(String mail) {
		int at = mail.indexOf('@');
		return (at < 0) ? mail : mail.substring(0, at);
	}

	private static String capital(String word) {
		return word.substring(0, 1).toUpperCase(Locale.GERMAN) + word.substring(1);
	}

}
