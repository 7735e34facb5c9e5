package kontor.customers;

import kontor.shared.ContactKind;
import kontor.shared.DialingArea;
import org.jspecify.annotations.Nullable;

/**
 * The derived columns of a contact point. Whoever writes contact points takes them from
 * here.
 *
 * @param normalised E.164 for numbers, lower case for the rest; null where the text has
 * no such form
 * @param lookup digits in reverse order for numbers, otherwise lower case
 */
public record ContactPointKeys(@Nullable String normalised, String lookup) {

	public static ContactPointKeys of(ContactKind kind, String value, DialingArea area) {
		String normalised = kind.normalise(value, area);
		return new ContactPointKeys(normalised, kind.lookup(value, normalised));
	}

}
