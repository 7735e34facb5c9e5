package kontor.imports.files;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import kontor.imports.files.ImportedAddress.Kind;
import org.jspecify.annotations.Nullable;

/** What a column of a table means. Several columns may have the same target. */
public enum Target {

	NOTE, IGNORE,

	COMPANY, CUSTOMER_NUMBER, KIND, STATUS, OWNER, TAGS, EXTERNAL_ID, VAT_ID,

	NAME, FULL_NAME, SALUTATION, TITLE, FIRST_NAME, MIDDLE_NAMES, LAST_NAME, DISPLAY_NAME, SUFFIX, NICKNAME, ROLE,
	DEPARTMENT, LETTER_SALUTATION, BIRTHDAY, BIRTH_YEAR, BIRTH_MONTH, BIRTH_DAY,

	PHONE, PHONE_COMPANY, PHONE_PRIVATE, PHONE_OTHER, PHONE_ASSISTANT, PHONE_CAR, MOBILE, MOBILE_PRIVATE, FAX,
	FAX_PRIVATE, FAX_OTHER, EMAIL, EMAIL_PRIVATE, WEB, LABEL,

	ADDRESS(Kind.BUSINESS), STREET(Kind.BUSINESS), POSTCODE(Kind.BUSINESS), CITY(Kind.BUSINESS),
	POSTCODE_CITY(Kind.BUSINESS), REGION(Kind.BUSINESS), COUNTRY(Kind.BUSINESS), PO_BOX(Kind.BUSINESS),

	PRIVATE_ADDRESS(Kind.PRIVATE), PRIVATE_STREET(Kind.PRIVATE), PRIVATE_POSTCODE(Kind.PRIVATE),
	PRIVATE_CITY(Kind.PRIVATE), PRIVATE_POSTCODE_CITY(Kind.PRIVATE), PRIVATE_REGION(Kind.PRIVATE),
	PRIVATE_COUNTRY(Kind.PRIVATE), PRIVATE_PO_BOX(Kind.PRIVATE),

	OTHER_ADDRESS(Kind.OTHER), OTHER_STREET(Kind.OTHER), OTHER_POSTCODE(Kind.OTHER), OTHER_CITY(Kind.OTHER),
	OTHER_POSTCODE_CITY(Kind.OTHER), OTHER_REGION(Kind.OTHER), OTHER_COUNTRY(Kind.OTHER), OTHER_PO_BOX(Kind.OTHER),

	BILLING_ADDRESS(Kind.BILLING), BILLING_STREET(Kind.BILLING), BILLING_POSTCODE(Kind.BILLING),
	BILLING_CITY(Kind.BILLING), BILLING_POSTCODE_CITY(Kind.BILLING), BILLING_REGION(Kind.BILLING),
	BILLING_COUNTRY(Kind.BILLING), BILLING_PO_BOX(Kind.BILLING),

	DELIVERY_ADDRESS(Kind.DELIVERY), DELIVERY_STREET(Kind.DELIVERY), DELIVERY_POSTCODE(Kind.DELIVERY),
	DELIVERY_CITY(Kind.DELIVERY), DELIVERY_POSTCODE_CITY(Kind.DELIVERY), DELIVERY_REGION(Kind.DELIVERY),
	DELIVERY_COUNTRY(Kind.DELIVERY), DELIVERY_PO_BOX(Kind.DELIVERY),

	DATE, TIME, CUSTOMER, CHANNEL, DIRECTION, SUBJECT, TEXT, AUTHOR, DURATION,

	ORDER_NUMBER, ORDER_DATE, PRODUCT_NUMBER, PRODUCT_NAME, QUANTITY, UNIT, UNIT_PRICE, ORDER_STATE, VAT_RATE,

	INVOICE_NUMBER, INVOICE_DATE, DUE_DATE, NET, TAX, GROSS, PAID_ON, PAID_AMOUNT, CURRENCY;

	private static final Map<Target, Target> PARTS = new EnumMap<>(Target.class);

	static {
		for (Target target : values()) {
			PARTS.put(target, (target.address == null) ? target
					: valueOf(target.name().replaceFirst("^(PRIVATE|OTHER|BILLING|DELIVERY)_", "")));
		}
	}

	private final @Nullable Kind address;

	Target() {
		this(null);
	}

	Target(@Nullable Kind address) {
		this.address = address;
	}

	/** Key of the name in the message bundles. */
	public String key() {
		return "imports.target." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether only tables of history have it. */
	public boolean isHistory() {
		return ordinal() >= DATE.ordinal() && ordinal() <= DURATION.ordinal();
	}

	/** Whether only tables of orders and invoices have it. */
	public boolean isTrade() {
		return ordinal() > DURATION.ordinal();
	}

	/** Whether tables of orders, or of invoices, can have it. */
	public boolean fits(FileContents trade) {
		boolean orders = trade == FileContents.ORDERS;
		return switch (this) {
			case IGNORE, CUSTOMER_NUMBER, CUSTOMER, ORDER_NUMBER, CURRENCY -> true;
			case STREET, POSTCODE, CITY, VAT_ID -> !orders;
			default -> isTrade() && orders == (ordinal() <= VAT_RATE.ordinal());
		};
	}

	/** Whether a day stands there that may be written month first. */
	boolean isDay() {
		return switch (this) {
			case BIRTHDAY, DATE, ORDER_DATE, INVOICE_DATE, DUE_DATE, PAID_ON -> true;
			default -> false;
		};
	}

	boolean isAmount() {
		return switch (this) {
			case QUANTITY, UNIT_PRICE, VAT_RATE, NET, TAX, GROSS, PAID_AMOUNT -> true;
			default -> false;
		};
	}

	/** Which address a part belongs to; null for all that is no part of one. */
	@Nullable Kind address() {
		return address;
	}

	/** The part of an address, whichever address it is: PRIVATE_STREET is a STREET. */
	Target part() {
		return PARTS.get(this);
	}

	/** The same part of another address, the same number in another place. */
	Target in(Kind kind) {
		if (address != null) {
			return valueOf((kind == Kind.BUSINESS) ? part().name() : kind + "_" + part());
		}
		return switch (this) {
			case PHONE -> (kind == Kind.PRIVATE) ? PHONE_PRIVATE : (kind == Kind.OTHER) ? PHONE_OTHER : this;
			case FAX -> (kind == Kind.PRIVATE) ? FAX_PRIVATE : (kind == Kind.OTHER) ? FAX_OTHER : this;
			case MOBILE -> (kind == Kind.PRIVATE) ? MOBILE_PRIVATE : this;
			case EMAIL -> (kind == Kind.PRIVATE) ? EMAIL_PRIVATE : this;
			default -> this;
		};
	}

	boolean isNumber() {
		return ordinal() >= PHONE.ordinal() && ordinal() <= FAX_OTHER.ordinal();
	}

	boolean isMail() {
		return this == EMAIL || this == EMAIL_PRIVATE;
	}

}
