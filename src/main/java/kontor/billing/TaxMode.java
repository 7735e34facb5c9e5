package kontor.billing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What holds for the tax of a whole invoice; the codes are those of UNTDID 5305. */
public enum TaxMode {

	/** With the rates of its lines. */
	STANDARD(""),
	/** § 19 UStG: small firms show none. */
	SMALL_BUSINESS("E"),
	/** § 4 Nr. 1b UStG: goods to a firm in another country of the EU. */
	INTRA_COMMUNITY("K"),
	/** § 13b UStG: the buyer owes it. */
	REVERSE_CHARGE("AE");

	private final String category;

	TaxMode(String category) {
		this.category = category;
	}

	/** Whether no line bears tax, whatever its rate. */
	boolean isFree() {
		return this != STANDARD;
	}

	/** Whether the buyer's VAT id must be known. */
	boolean needsVatId() {
		return this == INTRA_COMMUNITY || this == REVERSE_CHARGE;
	}

	/** S taxed, Z at a rate of zero, E exempt for a reason. */
	String category(BigDecimal rate, @Nullable String exemption) {
		if (isFree()) {
			return category;
		}
		return rate.signum() > 0 ? "S" : exemption == null ? "Z" : "E";
	}

}
