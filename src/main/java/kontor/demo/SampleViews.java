package kontor.demo;

import java.util.Arrays;
import java.util.List;
import kontor.users.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists that the example company looks at every day: the boss has saved them for all. */
final class SampleViews {

	private static final List<View> ALL = List.of(
			new View("customers", "A-Kunden ohne nächsten Schritt",
					"status=CUSTOMER&valuation=A&planned=false&sort=contact", Role.MANAGEMENT, Role.SALES, Role.FIELD),
			new View("customers", "Interessenten in Dresden und Umgebung",
					"status=PROSPECT&town=Dresden%2C%20Freital%2C%20Radebeul%2C%20Pirna&or1.status=PROSPECT&or1.postcode=01",
					Role.SALES, Role.FIELD),
			new View("history", "Beschwerden", "sentiment=COMPLAINT", Role.MANAGEMENT, Role.SERVICE),
			new View("tasks", "Überfällig im Team", "view=team&due=OVERDUE", Role.SERVICE, Role.RECEPTION),
			new View("persons", "Einkauf bei unseren Kunden", "role=Einkauf&status=CUSTOMER", Role.MARKETING,
					Role.SALES));

	private SampleViews() {
	}

	/** A view, and whose start page it stands on. */
	private record View(String list, String name, String query, Role... pinnedBy) {

		String[] roles() {
			return Arrays.stream(pinnedBy).map(Role::name).toArray(String[]::new);
		}

	}

	static void save(JdbcClient jdbc) {
		for (View view : ALL) {
			long id = jdbc.sql("""
					insert into saved_views (user_id, list, name, query, shared)
					select min(id), ?, ?, ?, true from users where 'MANAGEMENT' = any (roles) returning id""")
				.params(view.list(), view.name(), view.query())
				.query(Long.class)
				.single();
			jdbc.sql(
					"insert into view_pins (user_id, view_id) select id, ? from users where roles && cast(? as text[])")
				.param(id)
				.param(view.roles())
				.update();
		}
	}

}
