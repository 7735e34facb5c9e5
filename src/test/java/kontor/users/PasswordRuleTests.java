package kontor.users;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTests {

	@ParameterizedTest
	@ValueSource(strings = { "Passwort123", "PASSWORT2026!", "kennwort99", "Qwertzuiop", "1qay2wsx3edc", "1234567890",
			"!!Sommer2026!!", "Willkommen1", "MICHAEL1980", "aaaaaaaaaaaa", "24.12.1980", "0351-471188", "ababababab",
			"Schalke04!!", "p4ssw0rd!!", "Ich-liebedich", "trowssap12" })
	void whatEverybodyTriesFirstIsRefused(String password) {
		assertThat(PasswordRule.refusal(password, "kim", "")).contains("users.password.common");
	}

	@ParameterizedTest
	@ValueSource(strings = { "kim.weber-99x", "Xx KimWeber xX", "das ist KIM_WEBER!" })
	void theUserNameIsNoPartOfIt(String password) {
		assertThat(PasswordRule.refusal(password, "kim.weber", "")).contains("users.password.username");
	}

	@ParameterizedTest
	@ValueSource(strings = { "BäckereiGroß#7", "meine bäckerei groß", "Bäckerei-Groß-2026" })
	void theFirmsNameIsNoPartOfIt(String password) {
		assertThat(PasswordRule.refusal(password, "kim", "Bäckerei Groß GmbH & Co. KG"))
			.contains("users.password.firm");
	}

	@ParameterizedTest
	@ValueSource(strings = { "correct horse battery", "Der Hund bellt um halb acht", "gT7#kkq0Lp", "27 Zwerge im Wald",
			"01575 4711 8823 0042", "kimchi mit Reis", "new pass phrase " })
	void aSentenceOrChanceIsTaken(String password) {
		assertThat(PasswordRule.refusal(password, "kim", "AG")).isEmpty();
	}

}
