package kontor.users;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Says which new passwords are guessed first: those that many people have, those that are
 * one word with a number, and those with the firm's or the user's name in them. Upper and
 * lower case make no difference.
 */
@Component
class PasswordRule {

	/** Names shorter than this stand in half of all sentences. */
	private static final int SHORTEST_NAME = 4;

	/** What has only digits and signs and is shorter is mostly a day or a number. */
	private static final int LONGEST_DATE = 14;

	private static final Supplier<Set<String>> COMMON = SingletonSupplier.of(PasswordRule::read);

	private final Company company;

	PasswordRule(Company company) {
		this.company = company;
	}

	/**
	 * @param password whose length is right
	 * @return the key of the sentence that says what is wrong; empty if it will do
	 */
	Optional<String> refusal(String password, String username) {
		return refusal(password, username, company.name());
	}

	static Optional<String> refusal(String password, String username, String firm) {
		String typed = password.strip().toLowerCase(Locale.ROOT);
		if (isCommon(typed)) {
			return Optional.of("users.password.common");
		}
		if (contains(typed, username)) {
			return Optional.of("users.password.username");
		}
		return contains(typed, withoutForm(firm)) ? Optional.of("users.password.firm") : Optional.empty();
	}

	/**
	 * As it stands in the list, or a word of the list with digits and signs around it.
	 */
	private static boolean isCommon(String typed) {
		Set<String> common = COMMON.get();
		String word = typed.replaceAll("^\\P{L}+|\\P{L}+$", "");
		return common.contains(typed) || common.contains(word) || word.isEmpty() && typed.length() < LONGEST_DATE
				|| typed.chars().distinct().count() < 4;
	}

	private static boolean contains(String typed, String name) {
		String plain = letters(name.toLowerCase(Locale.ROOT));
		return plain.length() >= SHORTEST_NAME && letters(typed).contains(plain);
	}

	private static String letters(String text) {
		return text.replaceAll("[^\\p{L}\\p{N}]", "");
	}

	private static String withoutForm(String firm) {
		return firm.replaceAll(
				"(?i)\\b(gmbh|mbh|ag|kg|ohg|gbr|ug|kgaa|se|e\\. ?k\\.?|e\\. ?v\\.?|ek|ev|eg|co|inc|ltd|haftungsbeschränkt)\\b\\.?",
				" ");
	}

	private static Set<String> read() {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				new ClassPathResource("kontor/users/common-passwords.txt").getInputStream(), StandardCharsets.UTF_8))) {
			return lines.lines().filter((line) -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
