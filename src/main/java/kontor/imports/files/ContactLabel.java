package kontor.imports.files;

import java.util.Locale;
import java.util.regex.Pattern;
import kontor.imports.files.ImportedContact.Scope;
import kontor.imports.files.Mapping.Column;
import kontor.shared.ContactKind;
import org.jspecify.annotations.Nullable;

/** What a number's column, and a label beside it, say about the number. */
record ContactLabel(ContactKind kind, @Nullable String label, Scope scope) {

	private static final Pattern FAX = Pattern.compile(".*fax.*");

	private static final Pattern MOBILE = Pattern.compile(".*(mobil|handy|cell|iphone|natel).*");

	private static final Pattern PRIVATE = Pattern.compile(".*(home|privat|zuhause|personal).*");

	private static final Pattern COMPANY = Pattern.compile(".*(main|zentrale|haupt|company).*");

	private static final Pattern PLAIN = Pattern.compile(
			"(work|home|mobile|cell|internet|other|business|arbeit|privat|geschäftlich|work fax|home fax|fax|handy|mobil|sonstige)( ?\\d)?");

	static ContactLabel of(Column column, @Nullable String beside) {
		Target target = column.target();
		ContactKind kind = switch (target) {
			case MOBILE, MOBILE_PRIVATE -> ContactKind.MOBILE;
			case FAX, FAX_PRIVATE, FAX_OTHER -> ContactKind.FAX;
			case EMAIL, EMAIL_PRIVATE -> ContactKind.EMAIL;
			default -> ContactKind.PHONE;
		};
		if (beside != null && !beside.isBlank()) {
			return of(kind, beside);
		}
		return new ContactLabel(kind, label(column), switch (target) {
			case PHONE_COMPANY -> Scope.COMPANY;
			case PHONE_PRIVATE, MOBILE_PRIVATE, FAX_PRIVATE, EMAIL_PRIVATE -> Scope.PRIVATE;
			default -> Scope.BUSINESS;
		});
	}

	private static @Nullable String label(Column column) {
		return switch (column.target()) {
			case PHONE_OTHER, PHONE_ASSISTANT, PHONE_CAR, FAX_OTHER -> column.header();
			default -> switch (HeaderWords.kind(column.header())) {
				case BILLING, DELIVERY -> column.header();
				default -> null;
			};
		};
	}

	static ContactLabel of(ContactKind kind, String label) {
		String words = label.toLowerCase(Locale.GERMAN);
		boolean phone = kind == ContactKind.PHONE;
		ContactKind told = (phone && FAX.matcher(words).matches()) ? ContactKind.FAX
				: (phone && MOBILE.matcher(words).matches()) ? ContactKind.MOBILE : kind;
		Scope scope = isPrivate(words) ? Scope.PRIVATE
				: (phone && COMPANY.matcher(words).matches()) ? Scope.COMPANY : Scope.BUSINESS;
		return new ContactLabel(told, PLAIN.matcher(words).matches() ? null : label, scope);
	}

	static boolean isPrivate(@Nullable String label) {
		return label != null && PRIVATE.matcher(label.toLowerCase(Locale.GERMAN)).matches();
	}

}
