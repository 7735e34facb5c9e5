package kontor.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Anrede, apart from the academic title. JSON and files carry the German word.
 */
public enum Salutation {

	FRAU("Frau"), HERR("Herr"), FAMILIE("Familie"), DIVERS("Divers");

	private final String label;

	Salutation(String label) {
		this.label = label;
	}

	@JsonValue
	public String label() {
		return label;
	}

	/**
	 * The salutation that a word stands for, as people and programs write it: "Frau",
	 * "Hr.", "Mrs.", "HERR".
	 * @return null where the word is none
	 */
	public static @Nullable Salutation find(@Nullable String word) {
		return switch (word == null ? "" : word.strip().toLowerCase().replace(".", "")) {
			case "frau", "fr", "fräulein", "frl", "mrs", "ms", "miss", "mme", "madame", "w", "f", "weiblich" -> FRAU;
			case "herr", "herrn", "hr", "hrn", "mr", "mister", "monsieur", "m", "männlich" -> HERR;
			case "familie", "fam", "eheleute", "herr und frau", "herrn und frau" -> FAMILIE;
			case "divers", "d", "mx" -> DIVERS;
			default -> null;
		};
	}

	@JsonCreator
	static @Nullable Salutation of(@Nullable String word) {
		if (word == null || word.isBlank()) {
			return null;
		}
		Salutation found = find(word);
		if (found == null) {
			throw new IllegalArgumentException("salutation: Frau, Herr, Familie or Divers");
		}
		return found;
	}

}
