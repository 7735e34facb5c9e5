package kontor.demo;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What the stories leave open, by the word that stands in braces. */
enum Slot {

	/** The person one deals with, by case, and as a pronoun. */
	PERSON("P"), TO_PERSON("Pn"), THEY("er"), THEY_FIRST("Er"), SECOND("Q"), TO_SECOND("Qn"), DEAR("anrede"),
	GOOD_DAY("tag"), SIGNED("gruss"),

	FIRM("firma"), TOWN("ort"),

	/** What is bought. */
	ITEMS("posten"), GOODS("ware"), PIECE("artikel"), THE_PIECE("den"), FAMILY("familie"), COUNT("menge"),
	FINISH("farbe"), PRICE("preis"), SUM("summe"),

	/** Numbers of papers. */
	QUOTE("an"), ORDER("ab"), INVOICE("re"),

	/** Date and week of a step of the story, and the year it begins. */
	DATE("d"), WEEK("k"), YEAR("jahr"),

	/** Who writes, and colleagues. */
	ME("ich"), GOOD_DAY_TO_ME("hallo"), SALES("vertrieb"), TO_SALES("vertriebn"), SERVICE("service"), FIELD("aussen"),
	TO_FIELD("aussenn"), TO_MANAGEMENT("leitungn");

	private static final Map<String, Slot> BY_WORD = Arrays.stream(values())
		.collect(Collectors.toMap((slot) -> slot.word, (slot) -> slot));

	private final String word;

	Slot(String word) {
		this.word = word;
	}

	static Slot of(String word) {
		Slot slot = BY_WORD.get(word);
		if (slot == null) {
			throw new IllegalArgumentException("No such slot: {" + word + "}");
		}
		return slot;
	}

}
