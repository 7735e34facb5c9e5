package kontor.database.sample;

import java.util.Map;

import kontor.database.CommandOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "account", description = "Has commands of its own.")
class AccountCommand {

	private final SampleApplication.Greeting greeting;

	AccountCommand(SampleApplication.Greeting greeting) {
		this.greeting = greeting;
	}

	@Command(description = "Adds an account.")
	int add(@Parameters(paramLabel = "NAME") String name, @Mixin CommandOutput output) {
		output.print(Map.of("token", name), this.greeting.text() + ", " + name);
		return 0;
	}

}
