package kontor.search;

import java.util.List;
import java.util.Optional;
import kontor.shared.DialingArea;
import kontor.shared.PhoneNumber;
import kontor.shared.SearchText;

/**
 * What somebody typed into the search box, in the forms that the indexes know.
 *
 * @param text as typed, without blanks around it
 * @param expanded lower case, ä→ae
 * @param folded lower case, ä→a
 * @param digits the digits in it
 * @param phone the number in E.164, where it can be read as one
 */
public record SearchQuery(String text, String expanded, String folded, String digits, Optional<PhoneNumber> phone) {

	/** Shorter text finds nothing. */
	public static final int SHORTEST = 2;

	public static SearchQuery of(String typed, DialingArea area) {
		String text = typed.strip();
		String digits = PhoneNumber.digits(text);
		boolean number = digits.length() >= 3 && text.matches("[\\d\\s()+/.\\-–x]+");
		return new SearchQuery(text, SearchText.expanded(text), SearchText.folded(text), digits,
				number ? PhoneNumber.parse(text, area) : Optional.empty());
	}

	public boolean isTooShort() {
		return folded.length() < SHORTEST && digits.length() < SHORTEST;
	}

	/** Whether the text can be meant as a telephone number, whole or its last digits. */
	public boolean isNumber() {
		return digits.length() >= 3 && text.matches("[\\d\\s()+/.\\-–x]+");
	}

	/** The words in the given normal form. */
	public static List<String> words(String form) {
		return form.isEmpty() ? List.of() : List.of(form.split(" "));
	}

}
