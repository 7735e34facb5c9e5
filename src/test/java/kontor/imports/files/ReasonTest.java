package kontor.imports.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

	@ParameterizedTest
	@ValueSource(strings = { "imports", "imports_en" })
	void everythingThatIsSaidHasAMessage(String bundle) {
		Properties messages = HeaderWords.properties("/messages/" + bundle + ".properties");
		List<String> keys = Stream
			.of(Arrays.stream(Reason.values()).map(Reason::key), Arrays.stream(Target.values()).map(Target::key),
					Arrays.stream(FileKind.values()).map(FileKind::key),
					Arrays.stream(FileContents.values()).map(FileContents::key))
			.flatMap((all) -> all)
			.toList();
		assertThat(messages.stringPropertyNames()).containsAll(keys);
		assertThat(keys).doesNotHaveDuplicates();
	}

}
