package kontor.history;

/** The way somebody was in touch; the order is that of the capture form. */
public enum Channel {

	PHONE, EMAIL, LETTER, FAX, SMS, CHAT, VISIT, MEETING, WEB, NOTE;

	/** Name of the symbol that stands for the channel. */
	public String icon() {
		return switch (this) {
			case PHONE -> "phone";
			case EMAIL -> "mail";
			case LETTER -> "letter";
			case FAX -> "fax";
			case SMS -> "sms";
			case CHAT -> "chat";
			case VISIT -> "visit";
			case MEETING -> "meeting";
			case WEB -> "web";
			case NOTE -> "note";
		};
	}

}
