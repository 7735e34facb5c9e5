package kontor.database;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.Command;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds the commands by the names of their files, without starting the application. */
final class CommandClasses {

	private CommandClasses() {
	}

	static boolean isCommand(Class<?> type) {
		return type.isAnnotationPresent(Command.class);
	}

	/** Those that are not subcommands of another one, by name. */
	static List<Class<?>> below(String basePackage) {
		List<Class<?>> found = new ArrayList<>();
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.setResourcePattern("**/*Command.class");
		scanner.addIncludeFilter(new AnnotationTypeFilter(Command.class));
		scanner.findCandidateComponents(basePackage)
			.forEach((candidate) -> found.add(ClassUtils.resolveClassName(candidate.getBeanClassName(), null)));
		Set<Class<?>> below = found.stream()
			.flatMap((type) -> Stream.of(type.getAnnotation(Command.class).subcommands()))
			.collect(Collectors.toSet());
		found.removeAll(below);
		found.sort(Comparator.comparing((type) -> type.getAnnotation(Command.class).name()));
		return found;
	}

}
