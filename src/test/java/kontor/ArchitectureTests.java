package kontor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the house style asks of names, visibility and size. */
class ArchitectureTests {

	private static final JavaClasses KONTOR = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("kontor");

	private static final int LONGEST_FILE = 300;

	@Test
	void namesSayWhatAThingIs() {
		noClasses().should().haveNameMatching(".*(Impl|Dto|DTO|Entity|Util|Utils|Helper|Manager|Mapper)").check(KONTOR);
		noClasses().should().haveSimpleName("Contact").check(KONTOR);
	}

	@Test
	void controllersStayInsideTheirModule() {
		classes().that()
			.areAnnotatedWith(Controller.class)
			.or()
			.areAnnotatedWith(RestController.class)
			.should()
			.bePackagePrivate()
			.andShould()
			.haveSimpleNameEndingWith("Controller")
			.check(KONTOR);
	}

	@Test
	void handlersTakeNoEntities() {
		noMethods().that()
			.areMetaAnnotatedWith(RequestMapping.class)
			.should()
			.haveRawParameterTypes(DescribedPredicate.describe("an entity among them",
					(types) -> types.stream().anyMatch(ArchitectureTests::isEntity)))
			.check(KONTOR);
	}

	private static boolean isEntity(JavaClass type) {
		return type.isAnnotatedWith(Entity.class);
	}

	@Test
	void entitiesHaveNoPublicSetters() {
		noMethods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Entity.class)
			.and()
			.arePublic()
			.should()
			.haveNameMatching("set[A-Z].*")
			.check(KONTOR);
	}

	@Test
	void dependenciesComeThroughConstructors() {
		fields().should().notBeAnnotatedWith(Autowired.class).check(KONTOR);
		methods().should().notBeAnnotatedWith(Autowired.class).allowEmptyShould(true).check(KONTOR);
	}

	@Test
	void filesStayShort() throws IOException {
		for (Path file : files("src/main/java", ".java")) {
			Assertions.assertThat(Files.readAllLines(file).size())
				.as(file.toString())
				.isLessThanOrEqualTo(LONGEST_FILE);
		}
		for (Path file : files("src/main/resources/templates", ".html")) {
			Assertions.assertThat(Files.readAllLines(file).size()).as(file.toString()).isLessThanOrEqualTo(120);
		}
	}

	private static List<Path> files(String root, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of(root))) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
	}

}
