package kontor.database;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import kontor.database.sample.SampleApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommandsTests {

	private final ByteArrayOutputStream result = new ByteArrayOutputStream();

	private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

	private final PrintStream standardError = System.err;

	@BeforeEach
	void listen() {
		System.setErr(new PrintStream(this.errors, true, StandardCharsets.UTF_8));
	}

	@AfterEach
	void restore() {
		System.setErr(this.standardError);
	}

	@Test
	void dottedOptionsAreForSpringAndTheRestForTheCommand() {
		CommandArguments arguments = CommandArguments.of("--kontor.home=/a b/c", "import", "--json", "--debug",
				"-Dkontor.test.defined=x", "kunden.2024.vcf", "--spring.flyway.locations[0]=y", "--",
				"--server.port=1");
		assertThat(arguments.spring())
			.isEqualTo(List.of("--kontor.home=/a b/c", "--debug", "--spring.flyway.locations[0]=y"));
		assertThat(arguments.words())
			.isEqualTo(List.of("import", "--json", "kunden.2024.vcf", "--", "--server.port=1"));
		assertThat(System.clearProperty("kontor.test.defined")).isEqualTo("x");
		assertThat(CommandArguments.of("--server.port=0").serve()).isTrue();
	}

	@Test
	void helpNamesEveryCommandAndStartsNothing() {
		assertThat(run("--help")).isZero();
		assertThat(result()).contains("account", "sample", "Does as the name of the file says.");
		assertThat(run("sample", "--help")).isZero();
		assertThat(result()).contains("FILE...", "--json");
		assertThat(run("account", "add", "--help")).isZero();
		assertThat(result()).contains("NAME");
	}

	@Test
	void whatIsNotUnderstoodShowsTheUsage() {
		for (String[] words : new String[][] { { "importt" }, { "sample" }, { "sample", "good", "--unknown" },
				{ "account" }, { "--json" } }) {
			this.errors.reset();
			assertThat(run(words)).as(String.join(" ", words)).isEqualTo(2);
			assertThat(this.errors.toString(StandardCharsets.UTF_8)).contains("Usage: kontor.jar");
		}
		assertThat(result()).isEmpty();
	}

	@Test
	void jsonIsOneObjectAndNothingElse() {
		assertThat(run("sample", "--json", "good", "good")).isZero();
		assertThat(result())
			.isEqualTo("{\"created\":2,\"updated\":0,\"unchanged\":4,\"skipped\":0,\"errors\":[]}".concat("\n"));
	}

	@Test
	void failedRowsAreNamedAndEndWithOne() {
		assertThat(run("sample", "good", "bad")).isOne();
		assertThat(result()).contains("1 created", "bad:7: Grüß Gott");
	}

	@Test
	void aFailureIsASentence() {
		assertThat(run("sample", "missing")).isEqualTo(2);
		assertThat(this.errors.toString(StandardCharsets.UTF_8)).contains("There is no file missing")
			.doesNotContain("Exception");
	}

	@Test
	void aSubcommandHasTheBeansOfItsParent() {
		assertThat(run("account", "add", "meier")).isZero();
		assertThat(result()).isEqualTo("Grüß Gott, meier\n");
	}

	private int run(String... words) {
		PrintStream out = System.out;
		System.setOut(System.err);
		try (PrintStream stream = new PrintStream(this.result, true, StandardCharsets.UTF_8)) {
			return Commands.run(SampleApplication.class, stream, words);
		}
		finally {
			System.setOut(out);
		}
	}

	private String result() {
		String text = this.result.toString(StandardCharsets.UTF_8);
		this.result.reset();
		return text.replace("\r\n", "\n");
	}

}
