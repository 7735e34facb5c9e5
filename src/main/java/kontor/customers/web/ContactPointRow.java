package kontor.customers.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import kontor.customers.ContactPointDraft;
import kontor.shared.ContactKind;
import kontor.shared.DialingArea;
import kontor.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;

/**
 * A number or address as pages show it: a click dials, writes or opens.
 *
 * @param link null where nothing could be dialled
 */
record ContactPointRow(ContactKind kind, String value, @Nullable String label, @Nullable String link) {

	/** Reads the columns kind, value, normalised and label. */
	static ContactPointRow of(ResultSet row) throws SQLException {
		ContactKind kind = ContactKind.valueOf(row.getString("kind"));
		String value = row.getString("value");
		return new ContactPointRow(kind, value, row.getString("label"), link(kind, value, row.getString("normalised")));
	}

	static ContactPointRow of(ContactPointDraft point, DialingArea area) {
		return new ContactPointRow(point.kind(), point.value(), point.label(),
				link(point.kind(), point.value(), point.keys(area).normalised()));
	}

	private static @Nullable String link(ContactKind kind, String value, @Nullable String normalised) {
		return switch (kind) {
			case PHONE, MOBILE, FAX -> dial(normalised == null ? PhoneNumber.digits(value) : normalised);
			case EMAIL -> normalised == null ? null : "mailto:" + normalised;
			case WEB -> value.matches("(?i)https?://.*") ? value : normalised == null ? null : "https://" + value;
		};
	}

	private static @Nullable String dial(String number) {
		return number.length() < 3 ? null : "tel:" + number;
	}

	/** To be read, not to be dialled. */
	ContactPointRow silent() {
		return new ContactPointRow(kind, value, label, null);
	}

	/** Name of the symbol. */
	public String icon() {
		return switch (kind) {
			case PHONE -> "phone";
			case MOBILE -> "mobile";
			case FAX -> "fax";
			case EMAIL -> "mail";
			case WEB -> "web";
		};
	}

}
