package kontor.database.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import kontor.database.CommandFailure;
import kontor.database.CommandOutput;
import kontor.database.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "sample", description = "Does as the name of the file says.")
class SampleCommand implements Callable<Integer> {

	private final SampleApplication.Greeting greeting;

	@Parameters(arity = "1..*", paramLabel = "FILE")
	private List<Path> files;

	@Mixin
	private CommandOutput output;

	SampleCommand(SampleApplication.Greeting greeting) {
		this.greeting = greeting;
	}

	@Override
	public Integer call() {
		System.out.println("noise");
		Summary summary = Summary.NOTHING;
		for (Path file : this.files) {
			summary = switch (file.toString()) {
				case "good" -> summary.plus(new Summary(1, 0, 2, 0, List.of()));
				case "bad" -> summary.plus(new Summary.Problem("bad", 7L, this.greeting.text()));
				default -> throw new CommandFailure("There is no file " + file);
			};
		}
		return this.output.report(summary);
	}

}
