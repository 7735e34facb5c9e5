package kontor.database;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a command answers, as {@code @Mixin CommandOutput output}: text, or with
 * {@code --json} one object and nothing else on the standard output. Logs and the
 * progress bar go to the error output.
 */
public final class CommandOutput {

	@Option(names = "--json", description = "Print the result as one JSON object.")
	private boolean json;

	@Spec(Spec.Target.MIXEE)
	private @Nullable CommandSpec command;

	/** Prints the summary and gives the exit code: 1 where rows failed. */
	public int report(Summary summary) {
		print(summary, summary.asText());
		return summary.errors().isEmpty() ? 0 : 1;
	}

	/** Prints the object as JSON or else the text. */
	public void print(Object object, String text) {
		spec().commandLine().getOut().println(this.json ? JsonMapper.shared().writeValueAsString(object) : text);
	}

	/** Says what is worth knowing beside the result. */
	public void note(String sentence) {
		spec().commandLine().getErr().println(sentence);
	}

	/** A bar for long work; the greatest number may be unknown (-1) at first. */
	public Progress progress(String task, long max) {
		return Progress.start(task, max);
	}

	private CommandSpec spec() {
		if (this.command == null) {
			throw new IllegalStateException("CommandOutput is a mixin of a command");
		}
		return this.command;
	}

}
