package kontor.imports.files;

import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of one card.
 *
 * @param number counted from 1
 * @param quoted charset of quoted-printable values that name none
 * @param reason why the card is wrong; null if it is not
 * @param pictures names of the properties left out because they hold pictures, keys or
 * sounds
 */
record CardText(int number, String text, Charset quoted, @Nullable Reason reason, List<String> pictures) {

	private static final Pattern GROUP = Pattern.compile(
			"^(?:[\\w-]+\\.)?(?:KIND|X-ADDRESSBOOKSERVER-KIND)(?:;[^:\\n]*)?:\\s*group\\s*$",
			Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

	/** Whether this is a list of members rather than a person. */
	boolean isGroup() {
		return GROUP.matcher(text).find();
	}

}
