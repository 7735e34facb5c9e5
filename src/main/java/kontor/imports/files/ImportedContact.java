package kontor.imports.files;

import kontor.shared.ContactKind;
import org.jspecify.annotations.Nullable;

/**
 * A number or address on the net.
 *
 * @param value as typed
 * @param label such as "Zentrale"; null if the kind and scope say enough
 * @param scope where it belongs to
 */
public record ImportedContact(ContactKind kind, String value, @Nullable String label, Scope scope) {

	/** The company's own, the person's at work, the person's at home. */
	public enum Scope {

		COMPANY, BUSINESS, PRIVATE

	}

}
