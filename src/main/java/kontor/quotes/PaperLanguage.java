package kontor.quotes;

import java.util.Locale;

/** In which language a quote is written. */
public enum PaperLanguage {

	DE(Locale.GERMAN), EN(Locale.ENGLISH);

	private final Locale locale;

	PaperLanguage(Locale locale) {
		this.locale = locale;
	}

	public Locale locale() {
		return locale;
	}

	/** German, unless it is English. */
	public static PaperLanguage of(Locale locale) {
		return locale.getLanguage().equals("en") ? EN : DE;
	}

}
