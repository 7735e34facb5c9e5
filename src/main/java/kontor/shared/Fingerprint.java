package kontor.shared;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A short value that is equal where all values are: what another system tells again needs
 * no writing if its fingerprint is known. 1.5 and 1.50 are one number.
 */
public final class Fingerprint {

	private final StringBuilder text = new StringBuilder();

	private Fingerprint() {
	}

	/**
	 * @param values texts, numbers, dates, enums, nulls, and collections of them
	 */
	public static UUID of(@Nullable Object... values) {
		Fingerprint fingerprint = new Fingerprint();
		for (Object value : values) {
			fingerprint.add(value);
		}
		return UUID.nameUUIDFromBytes(fingerprint.text.toString().getBytes(StandardCharsets.UTF_8));
	}

	private void add(@Nullable Object value) {
		if (value instanceof Collection<?> many) {
			text.append('(');
			many.forEach(this::add);
			text.append(')');
		}
		else {
			String one = value instanceof BigDecimal number ? plain(number) : String.valueOf(value);
			text.append(value == null ? -1 : one.length()).append(':').append(one);
		}
	}

	private static String plain(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
	}

}
