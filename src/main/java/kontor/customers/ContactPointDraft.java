package kontor.customers;

import kontor.shared.ContactKind;
import kontor.shared.DialingArea;
import kontor.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A number or address as somebody gave it.
 *
 * @param value as typed; empty only in a row of a form that nobody filled in
 * @param label such as "Zentrale"
 */
public record ContactPointDraft(ContactKind kind, String value, @Nullable String label) {

	public ContactPointDraft {
		String line = TypedText.line(value);
		value = line == null ? "" : line;
		label = TypedText.line(label);
	}

	public ContactPointDraft(ContactKind kind, String value) {
		this(kind, value, null);
	}

	public boolean isBlank() {
		return value.isEmpty();
	}

	/** What the look-up of this number or address works with. */
	public ContactPointKeys keys(DialingArea area) {
		return ContactPointKeys.of(kind, value, area);
	}

}
