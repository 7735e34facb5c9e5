package kontor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The walls stand where the design draws them. */
class ModularityTests {

	/**
	 * Arrows point down: a module may know modules of a lower layer, and these of its
	 * own.
	 */
	private static final Map<Integer, List<String>> LAYERS = Map.of(0, List.of("shared", "web", "database"), 1,
			List.of("users", "audit", "changes", "drafts", "search", "views"), 2, List.of("customers", "products"), 3,
			List.of("history", "tasks", "calendar", "blocks", "documents", "printing"), 4, List.of("webhooks"), 5,
			List.of("orders", "invoices", "sales", "quotes", "billing", "dunning"), 6, List.of("reports"), 7,
			List.of("imports", "home", "demo", "privacy", "tours"));

	private final ApplicationModules modules = ApplicationModules.of(Kontor.class);

	@Test
	void modulesTalkOnlyWhereTheirDescriptionAllows() {
		modules.verify();
	}

	@Test
	void everyModuleHasALayer() {
		assertThat(LAYERS.values().stream().flatMap(List::stream)).containsAll(names());
	}

	@Test
	void dependenciesPointDown() {
		for (ApplicationModule module : modules) {
			module.getDirectDependencies(modules)
				.uniqueModules()
				.forEach((other) -> assertThat(layer(other))
					.as("%s uses %s", module.getIdentifier(), other.getIdentifier())
					.isLessThanOrEqualTo(layer(module)));
		}
	}

	private List<String> names() {
		return modules.stream().map((module) -> module.getIdentifier().toString()).toList();
	}

	private static int layer(ApplicationModule module) {
		return LAYERS.entrySet()
			.stream()
			.filter((layer) -> layer.getValue().contains(module.getIdentifier().toString()))
			.findFirst()
			.orElseThrow()
			.getKey();
	}

}
