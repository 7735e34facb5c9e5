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
import kontor.billing.BillingWorld;
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

	private final long block;

	private final long product;

	private final long priceList;

	private final long order;

	private final long invoice;

	private final long opportunity;

	private final long stage;

	private final long quote;

	private final long draftQuote;

	private final long document;

	private final long draft;

	private final long written;

	private final long ownOrder;

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
		block = number("insert into text_blocks (title, shortcut, body) values (?, ?, 'Grüße von {ich}') returning id",
				"Gruß " + word, word.substring(0, Math.min(30, word.length())));
		product = number("insert into products (number, name) values (?, 'Tisch Pirna') returning id", word);
		change("insert into product_prices (product_id, valid_from, price) values (?, current_date, 499)", product);
		priceList = number(
				"insert into price_lists (name, classes, valid_from) values (?, '{A}', current_date) returning id",
				word);
		change("insert into price_list_prices (price_list_id, product_id, price) values (?, ?, 449)", priceList,
				product);
		order = traded(
				"""
						insert into sales_orders (source_system, external_id, number, customer_id, customer_number, order_date, currency, state,
							net, fingerprint)
						values ('erp', ?, 'A-1', ?, 'X-99', current_date - 100, 'EUR', 'OPEN', 499, gen_random_uuid()) returning id""");
		change("""
				insert into sales_order_lines (order_id, position, product_number, product_name, quantity, unit_price)
				values (?, 1, ?, 'Tisch Pirna', 1, 499), (?, 2, null, 'Stuhl Pirna', -1, 99)""", order, word, order);
		invoice = traded(
				"""
						insert into invoices (source_system, external_id, number, kind, customer_id, customer_number, invoice_date, due_date,
							currency, net, tax, gross, findings, fingerprint)
						values ('erp', ?, 'R-1', 'INVOICE', ?, 'X-99', current_date - 90, current_date - 60, 'EUR', 499, 94.81, 593.81,
							array['BR-CO-10: Die Summe stimmt nicht'], gen_random_uuid()) returning id""");
		change("""
				insert into payments (source_system, external_id, invoice_id, invoice_number, paid_on, amount, currency, kind, fingerprint)
				values ('erp', ?, ?, 'R-1', current_date - 50, 100, 'EUR', 'PAYMENT', gen_random_uuid())""",
				word, invoice);
		stage = number("select max(id) from pipeline_stages");
		opportunity = opportunity();
		quote = quote("SENT", "A" + word.toUpperCase());
		draftQuote = quote("DRAFT", null);
		document = document();
		draft = transaction.execute((status) -> BillingWorld.draftRow(jdbc, customer, "Meier GmbH"));
		written = transaction
			.execute((status) -> BillingWorld.issuedRow(jdbc, customer, "Meier GmbH", "RE-" + word, document));
		ownOrder = number(
				"""
						insert into sales_orders (source_system, external_id, number, customer_id, order_date, currency, state, net, fingerprint)
						values ('KONTOR', ?, 'AU-1', ?, current_date, 'EUR', 'OPEN', 0, gen_random_uuid()) returning id""",
				word, customer);
		transaction.executeWithoutResult((status) -> BillingWorld.noticeRow(jdbc, customer, document));
		transaction.executeWithoutResult((status) -> BillingWorld.blockRow(jdbc, twin, "Großkunde"));
		change("insert into favourite_customers (user_id, customer_id) values (?, ?)", visitor.viewer().id(), customer);
		change("insert into favourite_persons (user_id, person_id) values (?, ?)", visitor.viewer().id(), person);
		change("insert into sign_in_blocks values ('ACCOUNT', ?, 5, now(), now() + interval '1 minute')", word);
	}

	/** One row of the customer, and one that waits for its own. */
	private long traded(String sql) {
		number(sql, word + "held", null);
		return number(sql, word, customer);
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

	/** A text in two versions, read, about a customer. */
	private long document() {
		long content = number(
				"""
						insert into document_contents (sha256, size, type, text_state) values (sha256(convert_to(?, 'UTF8')), 5, 'TEXT', 'READ')
						returning id""",
				word);
		change("insert into document_chunks values (?, 0, 'Hallo')", content);
		change("insert into document_texts values (?, 0, ?)", content, "Hallo " + word);
		long id = number(
				"""
						insert into documents (title, kind, direction, dated_on, tags, note, confidential, owner_id, content_id)
						values ('Protokoll', 'MINUTES', 'INTERNAL', current_date, array['Messe'], 'Wichtig', true, ?, ?) returning id""",
				visitor.viewer().id(), content);
		change("insert into document_versions (document_id, number, content_id, file_name) values (?, 1, ?, 'Protokoll.pdf'), (?, 2, ?, 'Protokoll.txt')",
				id, content, id, content);
		change("""
				insert into document_links (document_id, dated_on, customer_id, person_id, interaction_id)
				values (?, current_date, ?, null, null), (?, current_date, null, ?, null), (?, current_date, null, null, ?)""",
				id, customer, id, person, id, entry);
		return id;
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

	private long opportunity() {
		long id = number(
				"""
						insert into opportunities (customer_id, title, stage_id, stage_since, amount, expected_close, competitor, source, owner_id)
						select ?, 'Regale für das Lager', min(id), now() - interval '40 days', 12500, current_date - 3, 'Hölzer KG', 'FAIR', ?
						from pipeline_stages returning id""",
				customer, visitor.viewer().id());
		change("insert into opportunity_persons (opportunity_id, person_id, role) values (?, ?, 'BUYER')", id, person);
		change("""
				insert into opportunity_products (opportunity_id, position, name, quantity, unit_price)
				values (?, 1, 'Theke nach Maß', 1, 4200), (?, 2, 'Hocker Tharandt', 12, 128)""", id, id);
		change("""
				insert into opportunity_moves (opportunity_id, kind, user_id, to_stage_id) select id, 'CREATED', owner_id, stage_id
				from opportunities where id = ?""",
				id);
		change("""
				with o as (insert into opportunities (customer_id, title, stage_id, state, amount, owner_id, closed_at, reason_id)
					select ?, 'Theke', min(s.id), 'LOST', 800, ?, now(), (select max(id) from close_reasons) from pipeline_stages s returning *)
				insert into opportunity_moves (opportunity_id, kind, user_id, from_stage_id, since, reason_id)
				select id, 'LOST', owner_id, stage_id, created_at - interval '5 days', reason_id from o""",
				customer, visitor.viewer().id());
		return id;
	}

	private long quote(String state, String number) {
		long id = number(
				"""
						insert into quotes (number, state, issued_on, customer_id, person_id, opportunity_id, subject, intro, valid_until, discount,
							owner_id, net, tax, gross)
						values (?, ?, current_date, ?, ?, ?, 'Regale nach Maß', 'Gern bieten wir an:', current_date + 9, 5, ?, 95, 18.05, 113.05)
						returning id""",
				number, state, customer, person, opportunity, visitor.viewer().id());
		change("""
				insert into quote_lines (quote_id, position, kind, text, quantity, unit, unit_price, discount, vat_rate)
				values (?, 1, 'ITEM', 'Regal aus Eiche', 1, 'Stück', 100, 0, 19), (?, 2, 'OPTION', 'Aufbau', 2, 'Stunden', 58, 10, 19),
					(?, 3, 'TEXT', 'Lieferung frei Haus', null, null, null, 0, null)""",
				id, id, id);
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
				"/customers?name=" + word, "/customers?postcode=x-1",
				"/customers?town=Dresden&or1.valuation=A&or1.valuation=B&groups=3&columns=STEP", "/persons",
				"/persons?name=Gro&birthday=13", "/persons?role=Einkauf&status=CUSTOMER", card, card + "/history",
				card + "/persons", card + "/edit", card + "/merge", card + "/merge?q=Xaver",
				card + "/merge?with=" + twin, card + "/merge?with=" + customer, "/persons/" + person + "/merge",
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
				"/account/substitution", "/settings", "/settings/backup", "/settings/letterhead", "/settings/webhooks",
				"/settings/webhooks/new", "/settings/webhooks/receiving", "/settings/webhooks/" + webhook,
				"/settings/webhooks/" + webhook + "?failed=true", "/settings/webhooks/" + webhook + "/edit", "/account",
				"/account/password", "/account/tokens", "/account/sessions", "/account/two-factor", "/users/two-factor",
				"/privacy", "/privacy?q=Gro", "/privacy?q=" + word, "/privacy/requests/new?person=" + person,
				"/privacy/retention", "/privacy/texts", "/drafts", "/views", "/help", "/calendar", "/calendar?view=day",
				"/calendar?view=month&user=all", "/calendar?view=team", "/calendar?date=x",
				"/calendar/new?customer=" + customer + "&person=" + person, "/calendar/" + appointment,
				"/calendar/" + appointment + "/edit?scope=ALL", "/calendar/feeds", "/tours",
				"/tours?postcode=01067&radius=200&whose=ALL&planned=true", "/tours?postcode=99999&radius=0",
				"/tours/trip?postcode=01067", "/tours/trip?postcode=01067&customers=" + customer, "/favourites",
				"/text-blocks", "/text-blocks/new", "/text-blocks/" + block + "/edit", card + "/purchases", "/products",
				"/products?q=" + word, "/products/new", "/products/" + product, "/products/" + product + "/edit",
				"/products/price-lists", "/products/price-lists/new", "/products/price-lists/" + priceList,
				"/products/price-lists/" + priceList + "/edit", "/settings/imports", "/orders",
				"/orders?returns=true&customer=" + customer, "/orders/" + order, "/invoices",
				"/invoices?open=true&customer=" + customer, "/invoices/" + invoice, "/invoices/held", "/opportunities",
				"/opportunities?stuck=true&close=LATE&owner=mine", "/opportunities?state=LOST",
				"/opportunities?state=WON&adrift=true", "/opportunities/board", "/opportunities/forecast",
				"/opportunities/process", "/opportunities/new?customer=" + customer, "/opportunities/" + opportunity,
				"/opportunities/" + opportunity + "/edit", "/opportunities/" + opportunity + "/step",
				"/opportunities/" + opportunity + "/move?stage=" + stage,
				"/opportunities/" + opportunity + "/closure?outcome=WON", card + "/opportunities", "/settings/sales",
				"/settings/sales/reasons", "/settings/sales/stages/" + stage + "/edit",
				"/settings/sales/stages/new?pipeline=" + number("select min(id) from pipelines"), "/documents",
				"/quotes", "/quotes?state=SENT&customer=" + customer, "/quotes?opportunity=" + opportunity,
				"/quotes/new?customer=" + customer, "/quotes/" + quote, "/quotes/" + draftQuote,
				"/quotes/" + draftQuote + "/edit", "/quotes/" + draftQuote + "/issue",
				"/quotes/" + quote + "/acceptance", "/quotes/" + quote + "/refusal", card + "/quotes",
				"/settings/quotes", "/documents?kind=MINUTES&q=" + word, "/documents?customerName=" + word,
				"/documents/new?customer=" + customer, "/documents/" + document, "/documents/" + document + "/edit",
				"/settings/virus-scanner", "/analytics", "/analytics/turnover",
				"/analytics/turnover?by=CUSTOMER&part=Q4", "/analytics/turnover?by=PRODUCT",
				"/analytics/turnover?by=PERSON&year=1", "/analytics/open-items", "/analytics/datev", "/settings/datev",
				"/orders/new", "/orders/new?customer=" + customer, "/orders/" + ownOrder + "/outcome", "/invoices/new",
				"/invoices/new?customer=" + customer, "/invoices/drafts", "/invoices/drafts/" + draft,
				"/invoices/drafts/" + draft + "/edit", "/invoices/" + written, "/invoices/" + written + "/payments/new",
				"/invoices/dunning", "/settings/billing", "/settings/dunning"));
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
		submit(page, "/opportunities/new", look);
		submit(page, "/quotes/new", look);
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
		page.fill("[name=password]", Browser.PASSWORD);
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
		page.navigate("/history/new");
		page.click("[data-block-button]");
		await(page, ".k-block-list [role=option]");
		look.run();
		page.fill(".k-blocks input", "gibt es nicht");
		await(page, "[data-block-none]:not([hidden])");
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
