package kontor;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kontor.changes.ChangeBatches;
import kontor.customers.CustomerRegister;
import kontor.customers.PersonRegister;
import kontor.customers.SampleCustomers;
import kontor.history.Channel;
import kontor.history.Direction;
import kontor.history.History;
import kontor.history.HistoryWorld;
import kontor.history.NewInteraction;
import kontor.users.Accounts;
import kontor.users.Browser;
import kontor.users.Role;
import kontor.users.twofactor.Totp;
import org.apache.commons.codec.binary.Base32;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Something to see on every page, and the way to pages that no link opens. */
class EveryPageWorld {

	private static final String FILE = "Firma;Anrede;Nachname;Telefon;Farbe\n%1$s;Frau Dr.;Groß;0351 4711;blau\n"
			+ "Bäckerei %1$s;Herr;Weiß;0351 4712;rot\n" + "x".repeat(250) + ";;;;\n";

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Accounts accounts;

	private final String word = "Kessel" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

	private final Visitor visitor;

	private final long customer;

	private final long twin;

	private final long person;

	private final long twinPerson;

	private final long affiliation;

	private final long entry;

	private final long team;

	private final long batch;

	private final long colleague;

	private final long task;

	private final List<String> requests;

	private final long webhook;

	private final long appointment;

	EveryPageWorld(JdbcClient jdbc, TransactionTemplate transaction, Accounts accounts, CustomerRegister customers,
			PersonRegister persons, History history, ChangeBatches changes) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.accounts = accounts;
		visitor = Visitor.with(accounts, Role.values());
		customer = customers.create(SampleCustomers.MEIER_GMBH, visitor.viewer());
		customers.create(SampleCustomers.FRAU_DR_MUELLER, visitor.viewer());
		twin = customers.create(SampleCustomers.MEIER_GMBH, visitor.viewer());
		person = persons.create(SampleCustomers.einkaeufer(customer), visitor.viewer());
		twinPerson = persons.create(SampleCustomers.einkaeufer(twin), visitor.viewer());
		affiliation = number("select id from affiliations where person_id = ?", person);
		entry = history
			.record(NewInteraction.of(customer, Channel.PHONE, Direction.IN, HistoryWorld.NOON, "Fragt nach " + word),
					visitor.viewer())
			.id();
		task = number(
				"""
						insert into tasks (kind, title, note, due_on, due_at, priority, assignee_id, customer_id, person_id, interaction_id,
							recurrence, snoozes, created_by)
						values ('CALLBACK', 'Zurückrufen', 'Wegen der Lieferung', current_date, '14:30', 'HIGH', ?, ?, ?, ?,
							'unit=WEEKS every=2 from=DUE on=MONDAY', 2, ?) returning id""",
				visitor.viewer().id(), customer, person, entry, visitor.viewer().id());
		batch = changes.run(ChangeBatches.Kind.BULK, "Probe", visitor.viewer(),
				() -> jdbc.sql("update customers set note = 'neu' where id = ?").param(customer).update());
		colleague = Visitor.with(accounts, Role.FIELD).viewer().id();
		team = number("insert into teams (name) values (?) returning id", "Team " + word);
		change("insert into team_members (team_id, user_id) values (?, ?)", team, visitor.viewer().id());
		change("insert into tasks (kind, title, due_on, team_id, created_by) values ('TASK', 'Für alle', current_date - 1, ?, ?)",
				team, visitor.viewer().id());
		change("insert into tasks (kind, title, due_on, assignee_id, done_at, result) values ('TASK', 'Erledigt', current_date, ?, now(), 'gut')",
				visitor.viewer().id());
		change("insert into team_members (team_id, user_id) values (?, ?)", team, colleague);
		change("""
				insert into substitutions (user_id, substitute_id, valid_from, valid_to)
				values (?, ?, current_date, current_date + 7)""", visitor.viewer().id(), colleague);
		requests = List.of(request("OPEN", "null", "null"), request("SEARCHING", "null", "null"),
				request("FOUND", "now()", "null"), request("DONE", "now()",
						"'{\"tables\": {\"interactions\": 3}, \"kept\": [{\"table\": \"interactions\", \"key\": \"{}\", \"reason\": \"Handelsbrief\"}], \"left\": {\"users\": 1}}'"));
		change("""
				insert into privacy_findings (request_id, table_name, key, review, decision)
				select ?, 'interactions', jsonb_build_object('id', cast(? as bigint)), true, null
				union all select ?, 'audit_entries', jsonb_build_object('id', 1), false, 'BLANK'""",
				Long.valueOf(requests.get(2).replaceAll("\\D", "")), entry,
				Long.valueOf(requests.get(2).replaceAll("\\D", "")));
		change("update contact_persons set restricted_at = now() where id = ?", person);
		webhook = webhook();
		change("""
				insert into drafts (id, user_id, form, page, fields)
				values (gen_random_uuid(), ?, 'entry', '/history/new', '{"body": ["Halb fertig"]}')""",
				visitor.viewer().id());
		change("insert into view_pins (user_id, view_id) values (?, ?)", visitor.viewer().id(), number("""
				insert into saved_views (user_id, list, name, query, shared)
				values (?, 'customers', 'A-Kunden in Sachsen', 'valuation=A&postcode=01-09', true) returning id""",
				visitor.viewer().id()));
		appointment = appointment();
		change("insert into sign_in_blocks values ('ACCOUNT', ?, 5, now(), now() + interval '1 minute')", word);
	}

	/** The address of a request in this state. */
	private String request(String state, String searched, String proof) {
		return "/privacy/requests/" + number(
				"""
						insert into privacy_requests (kind, state, person_id, received_on, due_on, note, searched_at, proof, finished_at)
						values ('ERASURE', ?, ?, current_date - 28, current_date + 2, 'Brief', %s, %s, %s) returning id"""
					.formatted(searched, proof, proof.equals("null") ? "null" : "now()"),
				state, person);
	}

	/** Switched off, so that nothing is sent; once something was, and refused. */
	private long webhook() {
		long id = number(
				"""
						insert into webhook_subscriptions (name, url, events, secret, state)
						values ('Webshop', 'https://shop.example.de/kontor', array['customer.created', 'interaction.recorded'], '', 'OFF')
						returning id""");
		change("insert into webhook_lanes (subscription_id, target) values (?, 'shop.example.de:443')", id);
		change("""
				insert into webhook_deliveries (subscription_id, event, customer_id, attempts, status, problem, millis, answer)
				values (?, 'customer.created', ?, 1, 500, 'STATUS', 12, 'Internal Server Error')""",
				id, customer);
		return id;
	}

	private long appointment() {
		long id = number(
				"""
						insert into appointments (uid, owner_id, channel, title, place, customer_id, starts_at, ends_at, rule, travel_before, reminder_minutes)
						values (?, ?, 'VISIT', 'Wartung besprechen', 'Hauptstr. 1', ?, now(), now() + interval '1 hour', 'FREQ=WEEKLY', 30, 60) returning id""",
				word, visitor.viewer().id(), customer);
		change("insert into appointment_participants (appointment_id, person_id) values (?, ?)", id, person);
		change("""
				insert into calendar_entries (user_id, day, appointment_id, occurrence, starts_at, ends_at, all_day, main)
				select owner_id, current_date, id, cast(starts_at at time zone 'Europe/Berlin' as timestamp), starts_at, ends_at, false, true
				from appointments where id = ?""",
				id);
		return id;
	}

	Visitor visitor() {
		return visitor;
	}

	Visitor colleague(Role role) {
		return Visitor.with(accounts, role);
	}

	void speakEnglish() {
		change("update users set language = 'en' where id = ?", visitor.viewer().id());
	}

	List<String> pages() {
		String card = "/customers/" + customer;
		List<String> pages = new ArrayList<>(requests);
		pages.addAll(List.of("/", "/customers", "/customers?name=Meier&valuation=A&owner=mine",
				"/customers?name=" + word, "/customers?postcode=x-1", card, card + "/history", card + "/persons",
				card + "/edit", card + "/merge", card + "/merge?q=Xaver", card + "/merge?with=" + twin,
				card + "/merge?with=" + customer, "/persons/" + person + "/merge",
				"/persons/" + person + "/merge?with=" + twinPerson, card + "/persons/new", "/customers/new",
				"/customers/export.csv", card + "/changes", "/persons/" + person + "/changes", "/audit",
				"/audit?kind=RIGHTS&from=2026-01-01", "/audit?from=x", "/audit/retention", "/changes",
				"/changes/" + batch, "/customers/trash", "/persons/" + person, "/persons/" + person + "/edit",
				"/persons/" + person + "/affiliations/new",
				"/persons/" + person + "/affiliations/" + affiliation + "/edit", "/history", "/history?q=" + word,
				"/history/new", "/history/new?customer=" + customer, "/history/" + entry, "/history/" + entry + "/edit",
				"/history/" + entry + "/versions", "/tasks", "/tasks?view=team", "/tasks?view=given",
				"/tasks?view=received", "/tasks?view=done", "/tasks?kind=TASK&due=LATER", "/tasks/new",
				"/tasks/new?customer=" + customer, "/tasks/" + task, "/tasks/" + task + "/edit",
				"/tasks/" + task + "/completion", card + "/tasks", "/search", "/search?q=meier",
				"/search?q=" + word + "x", "/imports", "/users", "/users/new", "/users/" + visitor.viewer().id(),
				"/users/attempts", "/users/rights", "/users/teams", "/users/teams/new", "/users/teams/" + team,
				"/users/" + visitor.viewer().id() + "/sight?number=10001",
				"/users/" + visitor.viewer().id() + "/substitution", "/users/" + colleague + "/substitution",
				"/account/substitution", "/settings", "/settings/backup", "/settings/webhooks",
				"/settings/webhooks/new", "/settings/webhooks/receiving", "/settings/webhooks/" + webhook,
				"/settings/webhooks/" + webhook + "?failed=true", "/settings/webhooks/" + webhook + "/edit", "/account",
				"/account/password", "/account/tokens", "/account/sessions", "/account/two-factor", "/users/two-factor",
				"/privacy", "/privacy?q=Gro", "/privacy?q=" + word, "/privacy/requests/new?person=" + person,
				"/privacy/retention", "/privacy/texts", "/drafts", "/views", "/help", "/calendar", "/calendar?view=day",
				"/calendar?view=month&user=all", "/calendar?view=team", "/calendar?date=x",
				"/calendar/new?customer=" + customer + "&person=" + person, "/calendar/" + appointment,
				"/calendar/" + appointment + "/edit?scope=ALL", "/calendar/feeds", "/settings/calendar"));
		return pages;
	}

	String setupLink() {
		return link("SETUP", null);
	}

	String passwordLink() {
		return link("PASSWORD", visitor.viewer().id());
	}

	private String link(String kind, Long user) {
		String secret = UUID.randomUUID().toString();
		change("insert into one_time_links (secret_hash, kind, user_id, expires_at) values (?, ?, ?, now() + interval '1 hour')",
				hash(secret), kind, user);
		return secret;
	}

	/** What a click opens and no address: forms with errors, conflicts, secrets. */
	void steps(Page page, Runnable look) {
		submit(page, "/customers/new", look);
		submit(page, "/tasks/new", look);
		stale(page, "/tasks/" + task + "/edit", "tasks", task, look);
		tasks(page, look);
		stale(page, "/customers/" + customer + "/edit", "customers", customer, look);
		stale(page, "/history/" + entry + "/edit", "interactions", entry, look);
		page.navigate("/history/" + entry + "/edit");
		page.fill("[name=body]", "Fragt nicht mehr");
		save(page);
		page.navigate("/history/" + entry + "/versions");
		look.run();
		page.navigate("/customers?name=Meier");
		page.locator("[name=id][form=bulk]").first().check();
		page.click("#bulk summary");
		page.selectOption("[name=action]", "DELETE");
		page.click("#bulk button[type=submit]");
		await(page, "#bulk-page");
		look.run();
		page.navigate("/account/tokens");
		page.fill("[name=label]", "Telefonanlage");
		save(page);
		look.run();
		page.navigate("/settings/webhooks/" + webhook + "/edit");
		page.click("form[action$=secret] button");
		await(page, "#secret");
		look.run();
		page.navigate("/settings/webhooks/new");
		page.fill("[name=name]", "Buchhaltung");
		page.fill("[name=url]", "http://127.0.0.1/");
		save(page);
		await(page, ".is-invalid");
		look.run();
		page.navigate("/users/" + visitor.viewer().id());
		page.click("form[action$=password-link] button");
		look.run();
		page.navigate("/customers/" + customer);
		page.click("form[action$=deletion] button");
		page.navigate("/customers/trash");
		look.run();
		importing(page, look);
		secondFactor(page, look);
	}

	/** The question for the result over the list, and picked tasks without a day. */
	private void tasks(Page page, Runnable look) {
		page.navigate("/tasks");
		page.click("a.k-tick >> nth=0");
		await(page, "dialog[open] [name=result]");
		look.run();
		page.keyboard().press("Escape");
		page.locator(".k-pick").first().check();
		page.click("#task-bulk button[value=DATE]");
		await(page, "#bulk-page");
		look.run();
	}

	private void secondFactor(Page page, Runnable look) {
		page.navigate("/account/two-factor");
		page.fill("[name=password]", Browser.PASSWORD);
		save(page);
		await(page, "#secret");
		look.run();
		byte[] secret = new Base32().decode(page.innerText("#secret").replace(" ", ""));
		page.fill("[name=code]", Totp.code(secret, Totp.step(Instant.now())));
		save(page);
		await(page, "#recovery-codes");
		look.run();
		page.navigate("/account/two-factor");
		look.run();
	}

	/** The password is right, and a code is asked for. */
	void halfSignIn(Page page) {
		Visitor half = colleague(Role.FIELD);
		change("insert into authenticator_apps (user_id, secret, confirmed_at) values (?, '', now())",
				half.viewer().id());
		page.navigate("/login");
		page.fill("[name=username]", half.username());
		page.fill("[name=password]", Browser.PASSWORD);
		page.keyboard().press("Enter");
		await(page, "#second-step");
	}

	private void submit(Page page, String path, Runnable look) {
		page.navigate(path);
		save(page);
		await(page, ".is-invalid");
		look.run();
	}

	private void stale(Page page, String path, String table, long id, Runnable look) {
		page.navigate(path);
		page.locator("main [name=note], main [name=body]").fill("Von mir");
		change("update " + table + " set version = version + 1 where id = ?", id);
		save(page);
		await(page, "#conflict");
		look.run();
	}

	private void importing(Page page, Runnable look) {
		page.navigate("/imports");
		page.setInputFiles("input[type=file]",
				new FilePayload(word + ".csv", "text/csv", FILE.formatted(word).getBytes(StandardCharsets.UTF_8)));
		page.click(".k-drop button[type=submit]");
		await(page, "[name=target]");
		look.run();
		save(page);
		await(page, "form[action$=run]");
		look.run();
		String batch = page.url();
		busy(page, look);
		page.navigate(batch + "?rows=WRONG");
		look.run();
		page.click("form[action$=run] button");
		await(page, "form[action$=undoing]");
		look.run();
		page.click("form[action$=undoing] button");
		await(page, ".alert-info");
		look.run();
		page.navigate("/imports");
		look.run();
	}

	private void busy(Page page, Runnable look) {
		change("update import_batches set state = 'RUNNING' where file_name = ?", word + ".csv");
		page.reload();
		look.run();
		change("update import_batches set state = 'PREVIEWED' where file_name = ?", word + ".csv");
	}

	private static void await(Page page, String element) {
		try {
			page.waitForSelector(element);
		}
		catch (TimeoutError ex) {
			throw new AssertionError(element + " is not on " + page.url() + ": " + page.innerText("#content"), ex);
		}
	}

	private static void save(Page page) {
		page.locator("main form:not([role=search]) button.btn-primary[type=submit]").first().click();
		page.waitForLoadState();
	}

	private void change(String sql, Object... parameters) {
		transaction.executeWithoutResult((status) -> jdbc.sql(sql).params(parameters).update());
	}

	private long number(String sql, Object... parameters) {
		return transaction.execute((status) -> jdbc.sql(sql).params(parameters).query(Long.class).single());
	}

	private static byte[] hash(String secret) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
