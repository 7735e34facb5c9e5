package kontor.web;

import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the buttons beside the rows of a form do, with and without scripts. */
public final class FormRows {

	private static final Pattern MOVE = Pattern.compile("(up|down|remove):(\\d{1,4})");

	private FormRows() {
	}

	/**
	 * @param what up:3, down:3 or remove:3, counted from zero; anything else changes
	 * nothing
	 */
	public static void move(List<?> rows, String what) {
		Matcher parts = MOVE.matcher(what);
		int at = parts.matches() ? Integer.parseInt(parts.group(2)) : -1;
		if (at >= 0 && at < rows.size()) {
			int to = parts.group(1).equals("up") ? at - 1 : at + 1;
			if (parts.group(1).equals("remove")) {
				rows.remove(at);
			}
			else if (to >= 0 && to < rows.size()) {
				Collections.swap(rows, at, to);
			}
		}
	}

}
