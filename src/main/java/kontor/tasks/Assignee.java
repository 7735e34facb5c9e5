package kontor.tasks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who is to do something, as forms send it: {@code u7} is a user, {@code t3} a team.
 */
record Assignee(@Nullable Long user, @Nullable Long team) {

	private static final Pattern FORM = Pattern.compile("([ut])(\\d{1,18})");

	/**
	 * @return null where the text names nobody
	 */
	static @Nullable Assignee parse(@Nullable String text) {
		Matcher parts = FORM.matcher(text == null ? "" : text);
		if (!parts.matches()) {
			return null;
		}
		Long id = Long.valueOf(parts.group(2));
		return parts.group(1).equals("u") ? new Assignee(id, null) : new Assignee(null, id);
	}

	/** A user where there is one, otherwise the team. */
	static String text(@Nullable Long user, @Nullable Long team) {
		return user != null ? "u" + user : team != null ? "t" + team : "";
	}

}
