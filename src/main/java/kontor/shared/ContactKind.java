package kontor.shared;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of contact points, and how a value of each is normalised and looked up.
 */
public enum ContactKind {

	PHONE, MOBILE, FAX, EMAIL, WEB;

	public boolean isNumber() {
		return this == PHONE || this == MOBILE || this == FAX;
	}

	/**
	 * The normal form of a typed value: E.164 for numbers, lower case for addresses.
	 * @return null where the value has no such form; it is kept as typed all the same
	 */
	public @Nullable String normalise(String typed, DialingArea area) {
		return switch (this) {
			case PHONE, MOBILE, FAX -> PhoneNumber.parse(typed, area).map(PhoneNumber::e164).orElse(null);
			case EMAIL -> EmailAddress.parse(typed).map(EmailAddress::value).orElse(null);
			case WEB -> Optional.of(host(typed)).filter((host) -> host.contains(".")).orElse(null);
		};
	}

	/**
	 * What the look-up index holds: digits in reverse order for numbers, so that the last
	 * digits are a prefix; otherwise the normal form or the typed text in lower case.
	 */
	public String lookup(String typed, @Nullable String normalised) {
		String digits = PhoneNumber.digits(normalised == null ? typed : normalised);
		if (isNumber() && !digits.isEmpty()) {
			return new StringBuilder(digits).reverse().toString();
		}
		return normalised == null ? typed.strip().toLowerCase(Locale.ROOT) : normalised;
	}

	private static String host(String typed) {
		return typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?\\\\?://", "").replaceFirst("/+$", "");
	}

}
