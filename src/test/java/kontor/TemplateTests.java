package kontor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Templates hold no text of their own, every text exists in both languages, and nothing
 * lies about unused.
 */
class TemplateTests {

	private static final Path MAIN = Path.of("src/main");

	private static final Path TEMPLATES = MAIN.resolve("resources/templates");

	private static final Path MESSAGES = MAIN.resolve("resources/messages");

	private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9_.-]+)[(}]");

	private static final Pattern MARKUP = Pattern
		.compile("(?s)<!--.*?-->|<(?:\"[^\"]*\"|'[^']*'|[^>\"'])*>|\\[\\[.*?]]|&[a-z]+;");

	private static final Pattern INLINE = Pattern.compile(
			"(?i)<script(?![^>]*src=)|<style|\\sstyle=|\\son(click|change|submit|load|input|key\\w+)=|javascript:");

	/** A key, or the beginning of one that is put together. */
	private static final Pattern WORD = Pattern
		.compile("[a-zA-Z0-9_.-]+\\.(?=' \\+|\" \\+|__\\$|\\$\\{|%s|\"\\.concat)|[a-zA-Z0-9_.-]+");

	@Test
	void everyTextExistsInBothLanguages() throws IOException {
		for (Path german : files(MESSAGES, ".properties")) {
			if (!german.toString().endsWith("_en.properties")) {
				Path english = Path.of(german.toString().replace(".properties", "_en.properties"));
				assertThat(keys(english)).as(german.toString()).isEqualTo(keys(german));
			}
		}
	}

	@Test
	void everyKeyInATemplateHasAText() throws IOException {
		Set<String> known = allKeys();
		for (Path template : files(TEMPLATES, ".html")) {
			Matcher key = KEY.matcher(Files.readString(template));
			while (key.find()) {
				assertThat(known).as(template.toString()).contains(key.group(1));
			}
		}
	}

	@Test
	void noTemplateHoldsTextOfItsOwn() throws IOException {
		for (Path template : files(TEMPLATES, ".html")) {
			String text = MARKUP.matcher(Files.readString(template)).replaceAll(" ");
			List<String> words = Stream.of(text.split("[^\\p{L}]+")).filter((word) -> word.length() > 2).toList();
			assertThat(words).as(template.toString()).isSubsetOf("Kontor");
		}
	}

	@Test
	void noTemplateHoldsScriptsOrStyles() throws IOException {
		for (Path template : files(TEMPLATES, ".html")) {
			assertThat(INLINE.matcher(Files.readString(template)).find()).as(template.toString()).isFalse();
		}
	}

	/** The replacement would come first, and the condition vanish with the element. */
	@Test
	void noElementIsReplacedUnderACondition() throws IOException {
		for (Path template : files(TEMPLATES, ".html")) {
			for (String element : Files.readString(template).split("<(?=[a-z])")) {
				assertThat(element.contains("th:replace=") && element.matches("(?s).*th:(if|unless|each)=.*"))
					.as(template + ": " + element)
					.isFalse();
			}
		}
	}

	@Test
	void everyTemplateIsUsed() throws IOException {
		String all = everything();
		List<String> unused = new ArrayList<>();
		for (Path template : files(TEMPLATES, ".html")) {
			String name = TEMPLATES.relativize(template).toString().replace(".html", "");
			if (!name.startsWith("error/") && !all.contains(name)) {
				unused.add(name);
			}
		}
		assertThat(unused).isEmpty();
	}

	@Test
	void everyTextIsUsed() throws IOException {
		String all = everything();
		Set<String> words = WORD.matcher(all).results().map(MatchResult::group).collect(Collectors.toSet());
		Set<String> unused = new TreeSet<>();
		for (String key : allKeys()) {
			if (key.indexOf('.') > 0 && Character.isLowerCase(key.charAt(0)) && !key.startsWith("typeMismatch")
					&& !words.contains(key) && !isUsed(key, words, all)) {
				unused.add(key);
			}
		}
		assertThat(unused).isEmpty();
	}

	/** A key is named whole, or put together from a beginning that ends with a dot. */
	private static boolean isUsed(String key, Set<String> words, String all) {
		if (key.endsWith(".one") && isUsed(key.substring(0, key.length() - 4), words, all)) {
			return true;
		}
		for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
			if (words.contains(key.substring(0, dot + 1))) {
				return true;
			}
		}
		return words.contains(key) || all.contains(key);
	}

	private static String everything() throws IOException {
		StringBuilder all = new StringBuilder();
		for (Path file : files(MAIN, ".html")) {
			all.append(Files.readString(file));
		}
		for (Path file : files(MAIN, ".java")) {
			all.append(Files.readString(file));
		}
		return all.toString();
	}

	private static Set<String> allKeys() throws IOException {
		Set<String> all = new HashSet<>();
		for (Path file : files(MESSAGES, ".properties")) {
			all.addAll(keys(file));
		}
		return all;
	}

	private static Set<String> keys(Path file) throws IOException {
		Properties texts = new Properties();
		try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return new TreeSet<>(texts.stringPropertyNames());
	}

	private static List<Path> files(Path root, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
	}

}
