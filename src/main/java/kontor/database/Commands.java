package kontor.database;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.objenesis.ObjenesisStd;

/**
 * The command line. A command is a class below the application's package that is named
 * {@code …Command}, carries picocli's {@link CommandLine.Command @Command} and is a
 * {@link Callable} of the exit code (or has subcommands); its constructor is given beans.
 * Exit codes: 0 done, 1 some rows failed, 2 could not run.
 */
public final class Commands {

	private final Class<?> application;

	private final PrintStream result;

	private final CommandArguments arguments;

	private Commands(Class<?> application, PrintStream result, CommandArguments arguments) {
		this.application = application;
		this.result = result;
		this.arguments = arguments;
	}

	/** Serves where no word is given; otherwise runs the command and ends the process. */
	public static void main(Class<?> application, String... arguments) {
		CommandArguments split = CommandArguments.of(arguments);
		if (split.serve()) {
			serve(application, split);
		}
		else {
			PrintStream result = System.out;
			System.setOut(System.err);
			System.exit(new Commands(application, result, split).run());
		}
	}

	/**
	 * An exit code given to Spring Boot would be lost: it asks listeners of the context
	 * that was just destroyed.
	 */
	private static void serve(Class<?> application, CommandArguments arguments) {
		try {
			SpringApplication.run(application, arguments.forSpring());
		}
		catch (RuntimeException ex) {
			if (StartRefused.behind(ex).isPresent()) {
				System.exit(2);
			}
			throw ex;
		}
	}

	static int run(Class<?> application, PrintStream result, String... arguments) {
		return new Commands(application, result, CommandArguments.of(arguments)).run();
	}

	/**
	 * Reads the arguments with commands that were never constructed, so that help and
	 * mistakes cost no start of the application, and again with real ones.
	 */
	private int run() {
		CommandLine blank = root(CommandClasses.below(this.application.getPackageName()), new CommandFactory(null));
		blank.setExecutionStrategy(this::runInApplication);
		blank.setParameterExceptionHandler((mistake, words) -> misunderstood(mistake));
		return blank.execute(this.arguments.forCommand());
	}

	private static int misunderstood(ParameterException mistake) {
		PrintWriter errors = mistake.getCommandLine().getErr();
		errors.println(mistake.getMessage());
		mistake.getCommandLine().usage(errors);
		return 2;
	}

	private int runInApplication(ParseResult parsed) {
		Integer help = CommandLine.executeHelpRequest(parsed);
		if (help != null) {
			return help;
		}
		CommandSpec chosen = chosen(parsed);
		try (ConfigurableApplicationContext context = start(parsed.subcommand().commandSpec().name())) {
			Class<?> type = parsed.subcommand().commandSpec().userObject().getClass();
			CommandLine real = root(List.of(type), new CommandFactory(context));
			real.setParameterExceptionHandler((mistake, words) -> misunderstood(mistake));
			real.setExecutionExceptionHandler((ex, line, result) -> failed(ex, line, chosen));
			return real.execute(this.arguments.forCommand());
		}
		catch (StartFailed ex) {
			return 2;
		}
	}

	private static CommandSpec chosen(ParseResult parsed) {
		ParseResult last = parsed;
		while (last.hasSubcommand()) {
			last = last.subcommand();
		}
		CommandSpec spec = last.commandSpec();
		boolean runs = spec.userObject() instanceof Callable || spec.userObject() instanceof Method;
		if (!runs) {
			throw new ParameterException(spec.commandLine(), "Missing command");
		}
		return spec;
	}

	private ConfigurableApplicationContext start(String command) {
		SpringApplication spring = new SpringApplication(this.application);
		spring.setWebApplicationType(WebApplicationType.NONE);
		spring.setAdditionalProfiles("command");
		spring.setDefaultProperties(Map.of("kontor.command", command));
		try {
			return spring.run(this.arguments.forSpring());
		}
		catch (RuntimeException ex) {
			// Spring Boot has reported it
			throw new StartFailed(ex);
		}
	}

	private static int failed(Exception failure, CommandLine line, CommandSpec command) {
		if (failure instanceof CommandFailure) {
			line.getErr().println(failure.getMessage());
		}
		else {
			LoggerFactory.getLogger(Commands.class).error("{} failed", command.qualifiedName(), failure);
		}
		return 2;
	}

	private CommandLine root(List<Class<?>> commands, CommandLine.IFactory factory) {
		CommandSpec spec = CommandSpec.create().name("kontor.jar").mixinStandardHelpOptions(true).version(version());
		spec.usageMessage()
			.description("Without a command Kontor serves. --kontor.home=DIR, --spring.datasource.url=URL, "
					+ "--server.port=PORT and every other property may be given to each command.");
		commands.forEach((type) -> spec.addSubcommand(null, withHelp(new CommandLine(type, factory)).getCommandSpec()));
		return new CommandLine(spec, factory).setCaseInsensitiveEnumValuesAllowed(true)
			.setOut(utf8(this.result))
			.setErr(utf8(System.err));
	}

	/** Behind the other options: picocli counts on the order of a method's parameters. */
	private static CommandLine withHelp(CommandLine command) {
		if (!command.getCommandSpec().optionsMap().containsKey("--help")) {
			command.getCommandSpec()
				.addOption(OptionSpec.builder("-h", "--help")
					.usageHelp(true)
					.description("Show this help message and exit.")
					.build());
		}
		command.getSubcommands().values().forEach(Commands::withHelp);
		return command;
	}

	private String version() {
		String version = this.application.getPackage().getImplementationVersion();
		return (version != null) ? "Kontor " + version : "Kontor";
	}

	private static PrintWriter utf8(PrintStream stream) {
		return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
	}

	/**
	 * Makes commands with beans of the application; without one, without calling their
	 * constructors.
	 */
	private record CommandFactory(@Nullable ConfigurableApplicationContext context) implements CommandLine.IFactory {

		@Override
		public <K> K create(Class<K> type) throws Exception {
			if (!CommandClasses.isCommand(type)) {
				return CommandLine.defaultFactory().create(type);
			}
			return (this.context != null) ? this.context.getAutowireCapableBeanFactory().createBean(type)
					: new ObjenesisStd().newInstance(type);
		}

	}

	private static final class StartFailed extends RuntimeException {

		StartFailed(Throwable cause) {
			super(cause);
		}

	}

}
