package kontor.imports.files;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Columns that belong together because of their headers: "Phone 1 - Type" and "Phone 1 -
 * Value".
 */
final class ColumnGroup {

	private static final Pattern GROUP = Pattern.compile("^(.*\\d) - .+$");

	private ColumnGroup() {
	}

	/** The headers' common beginning; empty for a column that stands alone. */
	static String of(String header) {
		Matcher group = GROUP.matcher(header);
		return group.matches() ? group.group(1) : "";
	}

}
