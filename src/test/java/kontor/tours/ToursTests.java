package kontor.tours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kontor.KontorTest;
import kontor.SignedIn;
import kontor.StatementCounter;
import kontor.history.HistoryWorld;
import kontor.users.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@KontorTest
class ToursTests {

	private static final String TRIP = "/tours/trip?postcode=01067&day=2026-11-24&from=08:00&minutes=30";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MockMvcTester web;

	private HistoryWorld world;

	private SignedIn owner;

	@BeforeEach
	void world() {
		world = new HistoryWorld(jdbc, transaction);
		owner = new SignedIn(web, world.owner);
	}

	@Test
	void dueCustomersNearbyAreFoundTheNearestFirst() {
		customer("Fern GmbH", "04109", "Leipzig", 400);
		customer("Nahe GmbH", "01069", "Dresden", 400);
		customer("Mittel GmbH", "01662", "Meißen", 400);
		customer("Eben GmbH", "01069", "Dresden", 10);
		customer("Namenlos GmbH", null, "Dresden", 400);
		customer("Vertippt GmbH", "01999", "Dresden", 400);
		customer("Auch vertippt GmbH", "01999", "Dresden", 400);
		String page = SignedIn.text(owner.get("/tours?postcode=01067&radius=30"));
		assertThat(page).contains("Nahe GmbH", "Mittel GmbH", "Bei 3 fälligen Kunden", "GeoNames", "CC BY 4.0")
			.doesNotContain("Fern GmbH", "Eben GmbH", "Namenlos GmbH");
		assertThat(page.indexOf("Nahe GmbH")).isLessThan(page.indexOf("Mittel GmbH"));
		assertThat(SignedIn.text(owner.get("/tours?postcode=01067&radius=150"))).contains("Fern GmbH");
		assertThat(SignedIn.text(new SignedIn(web, world.author).get("/tours?postcode=01067")))
			.doesNotContain("Nahe GmbH");
		assertThat(SignedIn
			.text(new SignedIn(web, world.author).get("/tours?postcode=01067&radius=1&whose=ALL&planned=true")))
			.doesNotContain("Mittel GmbH");
	}

	@Test
	void aPostcodeThatNobodyKnowsIsNotedOnce() {
		long id = customer("Falsche Ziffer GmbH", "01997", "Dresden", 1);
		customer("Dieselbe Ziffer GmbH", "01997", "Dresden", 1);
		run("update customers set main_postal_code = '01069' where id = " + id);
		assertThat(jdbc.sql("select code from unknown_postcodes where code in ('01997', '01069')")
			.query(String.class)
			.list()).containsExactly("01997");
	}

	@Test
	void withWhomSomethingIsPlannedComesOnlyWhenAskedFor() {
		long id = customer("Geplant GmbH", "01069", "Dresden", 400);
		run("insert into tasks (kind, title, due_on, assignee_id, customer_id) values ('TASK', 'Angebot', current_date + 3, %d, %d)"
			.formatted(world.owner.id(), id));
		assertThat(SignedIn.text(owner.get("/tours?postcode=01067"))).doesNotContain("Geplant GmbH");
		assertThat(SignedIn.text(owner.get("/tours?postcode=01067&planned=true"))).contains("Geplant GmbH");
		assertThat(SignedIn.text(owner.get(TRIP + "&customers=" + id))).contains("Offen: Angebot");
	}

	@Test
	void aTripIsOrderedShownAndTakenIntoTheCalendar() throws Exception {
		long far = customer("Fern GmbH", "01662", "Meißen", 400);
		long near = customer("Nahe GmbH", "01069", "Dresden", 400);
		run("insert into contact_points (id, customer_id, kind, value, lookup) values (nextval('contact_points_seq'), %d, 'PHONE', '0351 123', '3211530')"
			.formatted(near));
		String chosen = "&customers=" + far + "&customers=" + near;
		String page = SignedIn.text(owner.get(TRIP + chosen));
		assertThat(page).contains("2 Besuche", "Prager Straße 1, 01069 Dresden", "0351 123", "Rückweg");
		assertThat(page.indexOf("Nahe GmbH")).isLessThan(page.indexOf("Fern GmbH"));
		String kept = SignedIn.text(owner.get(TRIP + "&kept=true" + chosen));
		assertThat(kept.indexOf("Fern GmbH")).isLessThan(kept.indexOf("Nahe GmbH"));
		assertThat(StatementCounter.during(() -> owner.get(TRIP + chosen))).hasSizeLessThanOrEqualTo(6);
		assertThat(StatementCounter.during(() -> owner.get("/tours?postcode=01067"))).hasSizeLessThanOrEqualTo(6);
		assertThat(StatementCounter.during(() -> assertThat(take(far, near)).hasStatus3xxRedirection()))
			.hasSizeLessThanOrEqualTo(10);
		assertThat(jdbc
			.sql("""
					select a.title || ' ' || to_char(a.starts_at at time zone 'Europe/Berlin', 'HH24:MI') || ' ' || coalesce(a.travel_before, 0) > ''
					from appointments a join calendar_entries e on e.appointment_id = a.id and e.main
					where a.owner_id = ? and a.channel = 'VISIT' and a.travel_before >= 5""")
			.param(world.owner.id())
			.query(Boolean.class)
			.list()).hasSize(2);
		assertThat(jdbc.sql("select count(*) from appointments where owner_id = ? and travel_after > 0")
			.param(world.owner.id())
			.query(Long.class)
			.single()).isEqualTo(1);
		assertThat(SignedIn.text(owner.get(TRIP + chosen))).contains("Im Kalender:");
	}

	@Test
	void whatCannotBeIsSaid() {
		long id = customer("Nahe GmbH", "01069", "Dresden", 400);
		assertThat(SignedIn.text(owner.get("/tours?postcode=99999"))).contains("Diese Postleitzahl ist nicht bekannt.");
		assertThat(SignedIn.text(owner.get("/tours?postcode=01067&radius=9999"))).contains("is-invalid");
		assertThat(SignedIn.text(owner.get("/tours?postcode=A-1010&radius=5"))).contains("Wien");
		assertThat(SignedIn.text(owner.get(TRIP))).contains("mindestens einen Kunden");
		assertThat(SignedIn.text(owner.get(TRIP + "&customers=1".repeat(31)))).contains("Höchstens 30");
		assertThat(owner.post("/tours/trip", "postcode", "01067", "day", "2026-11-24", "from", "23:40", "customers",
				"" + id))
			.hasStatus(422);
		assertThat(jdbc.sql("select count(*) from appointments where customer_id = ?")
			.param(id)
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void nobodyPlansWithCustomersHeMayNotChange() {
		long id = customer("Geheim GmbH", "01069", "Dresden", 400);
		Viewer blind = new Viewer(world.stranger.id(), world.stranger.name(), Set.copyOf(world.stranger.roles()), false,
				false);
		Viewer reader = new Viewer(world.stranger.id(), world.stranger.name(), Set.copyOf(world.stranger.roles()), true,
				false);
		for (Viewer viewer : List.of(blind, reader)) {
			SignedIn stranger = new SignedIn(web, viewer);
			assertThat(SignedIn.text(stranger.get("/tours?postcode=01067&whose=ALL"))).doesNotContain("Geheim GmbH");
			assertThat(stranger.get(TRIP + "&customers=" + id)).hasStatus(404);
			assertThat(stranger.post("/tours/trip", "postcode", "01067", "day", "2026-11-24", "customers", "" + id))
				.hasStatus(404);
		}
	}

	private MvcTestResult take(long... ids) {
		return owner.post("/tours/trip", "postcode", "01067", "day", LocalDate.parse("2026-11-24").toString(), "from",
				"08:00", "minutes", "30", "customers", "" + ids[0], "customers", "" + ids[1]);
	}

	private long customer(String name, String postcode, String city, int quietDays) {
		long id = world.customer(name);
		String code = postcode == null ? "null" : "'" + postcode + "'";
		run("update customers set main_postal_code = %s, main_city = '%s', created_at = now() - interval '1 year', last_contact_at = now() - interval '%d days' where id = %d"
			.formatted(code, city, quietDays, id));
		run("insert into postal_addresses (id, customer_id, kind, street, postal_code, city) values (nextval('postal_addresses_seq'), %d, 'MAIN', 'Prager Straße 1', %s, '%s')"
			.formatted(id, code, city));
		return id;
	}

	private void run(String sql) {
		transaction.executeWithoutResult((status) -> jdbc.sql(sql).update());
	}

}
