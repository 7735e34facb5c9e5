package kontor.imports.files;

import java.util.Locale;

/**
 * Everything that can be said about a file or a row; each has a message in the bundles.
 */
public enum Reason {

	// the file cannot be read
	FILE_EMPTY(Severity.WRONG), FILE_TOO_LARGE(Severity.WRONG), FILE_UNREADABLE(Severity.WRONG),
	FILE_DAMAGED(Severity.WRONG), FILE_ENCRYPTED(Severity.WRONG), FILE_BINARY(Severity.WRONG),
	FILE_NO_EVENTS(Severity.WRONG), FILE_PDF(Severity.WRONG), FILE_PICTURE(Severity.WRONG),
	FILE_ARCHIVE(Severity.WRONG), FILE_HTML(Severity.WRONG), FILE_XML(Severity.WRONG),
	FILE_XML_SPREADSHEET(Severity.WRONG), FILE_JSON(Severity.WRONG), FILE_LDIF(Severity.WRONG),
	FILE_RTF(Severity.WRONG), FILE_MAIL(Severity.WRONG), FILE_CALLS(Severity.WRONG), FILE_OUTLOOK(Severity.WRONG),
	FILE_WORD(Severity.WRONG), FILE_ODS(Severity.WRONG), FILE_XLSB(Severity.WRONG), FILE_OLD_EXCEL(Severity.WRONG),
	FILE_OTHER_OFFICE(Severity.WRONG), FILE_NO_TABLE(Severity.WRONG), FILE_NO_ROWS(Severity.WRONG),
	XLS_TOO_LARGE(Severity.WRONG), XML_BROKEN(Severity.WRONG), XML_DTD(Severity.WRONG), XML_TOO_LARGE(Severity.WRONG),
	PDF_DAMAGED(Severity.WRONG), PDF_ENCRYPTED(Severity.WRONG), PDF_TOO_LARGE(Severity.WRONG),
	PDF_TOO_SLOW(Severity.WRONG), AMOUNTS_UNCLEAR(Severity.WRONG), ZIP_BOMB(Severity.WRONG),
	TOO_MANY_COLUMNS(Severity.WRONG), TOO_MANY_ROWS(Severity.WRONG), LINE_TOO_LONG(Severity.WRONG),
	UNCLOSED_QUOTE(Severity.WRONG),

	// worth telling about the file
	CHARSET_GUESSED(Severity.HINT), CHARSET_MIXED(Severity.HINT), UMLAUTS_REPAIRED(Severity.HINT),
	NO_HEADER(Severity.HINT), LINES_ABOVE_HEADER(Severity.HINT), DUPLICATE_HEADERS(Severity.HINT),
	OTHER_SHEETS(Severity.HINT), TEXT_OUTSIDE_CARDS(Severity.HINT), GROUPS_AS_TAGS(Severity.HINT),
	FIELDS_MISSING(Severity.HINT), // the row cannot be taken over
	TOO_MANY_FIELDS(Severity.WRONG), TOO_FEW_FIELDS(Severity.WRONG), CELL_TOO_LONG(Severity.WRONG),
	NO_NAME(Severity.WRONG), CARD_WITHOUT_END(Severity.WRONG), CARD_TOO_LARGE(Severity.WRONG),
	CARD_UNREADABLE(Severity.WRONG), NO_DATE(Severity.WRONG), DATE_INVALID(Severity.WRONG), NO_CUSTOMER(Severity.WRONG),
	NO_TEXT(Severity.WRONG), EVENT_WITHOUT_END(Severity.WRONG), EVENT_TOO_LARGE(Severity.WRONG),
	EVENT_LINE(Severity.WRONG), EVENT_WITHOUT_START(Severity.WRONG), EVENT_DATE_INVALID(Severity.WRONG),
	EVENT_ENDS_BEFORE(Severity.WRONG), EVENT_ZONE_UNKNOWN(Severity.WRONG), EVENT_RULE_OLD(Severity.WRONG),
	EVENT_RANGE(Severity.WRONG), EVENT_TIMES(Severity.WRONG), EVENT_ATTENDEES(Severity.WRONG),
	VALUE_MISSING(Severity.WRONG), AMOUNT_INVALID(Severity.WRONG), CURRENCY_UNKNOWN(Severity.WRONG),
	STATE_UNKNOWN(Severity.WRONG), NUMBER_TWICE(Severity.WRONG), E_INVOICE_INCOMPLETE(Severity.WRONG),
	ORDER_CONTRADICTS(Severity.WRONG),

	// worth telling about the row
	BIRTHDAY_INVALID(Severity.HINT), BIRTHDAY_WITHOUT_YEAR(Severity.HINT), TIME_INVALID(Severity.HINT),
	DURATION_INVALID(Severity.HINT), MAIL_FORM(Severity.HINT), NUMBER_LOST_DIGITS(Severity.HINT),
	NUMBER_ZERO_RESTORED(Severity.HINT), POSTCODE_ZERO_RESTORED(Severity.HINT), POSTCODE_FORM(Severity.HINT),
	COUNTRY_UNKNOWN(Severity.HINT), SALUTATION_UNKNOWN(Severity.HINT), NAME_FROM_MAIL(Severity.HINT),
	NAME_FROM_NUMBER(Severity.HINT), VALUE_ERROR(Severity.HINT), PICTURE_SKIPPED(Severity.HINT),
	TECHNICAL_SKIPPED(Severity.HINT), CHANNEL_UNKNOWN(Severity.HINT), FIELD_SHORTENED(Severity.HINT),
	EVENT_WITHOUT_TITLE(Severity.HINT), EVENT_PERIOD(Severity.HINT), OTHER_PARTS(Severity.HINT),
	NUMBER_AGAIN(Severity.HINT), LINE_AGAIN(Severity.HINT), DATE_FUTURE(Severity.HINT);

	private final Severity severity;

	Reason(Severity severity) {
		this.severity = severity;
	}

	public Severity severity() {
		return severity;
	}

	/**
	 * Key of the message in the bundles: {@code imports.error.…} or
	 * {@code imports.hint.…}.
	 */
	public String key() {
		String kind = (severity == Severity.WRONG) ? "error" : "hint";
		return "imports." + kind + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
