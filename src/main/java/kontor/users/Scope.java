package kontor.users;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a token may: read; write, too; do what only admins may, too, if its user is one.
 */
enum Scope {

	READ, WRITE, ADMIN;

	/** With all narrower ones. */
	static Set<Scope> upTo(Collection<Scope> chosen) {
		Set<Scope> all = EnumSet.of(READ);
		chosen.forEach((scope) -> all.addAll(EnumSet.range(READ, scope)));
		return all;
	}

	/** What a method of HTTP needs. */
	static Scope of(String method) {
		return switch (method) {
			case "GET", "HEAD", "OPTIONS" -> READ;
			default -> WRITE;
		};
	}

	/** What it is called outside: in answers, on the command line. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	String authority() {
		return "SCOPE_" + word();
	}

}
