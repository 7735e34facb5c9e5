package kontor.customers;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import kontor.shared.ContactKind;
import kontor.users.Role;
import kontor.users.SignedIn;
import kontor.users.Viewer;
import kontor.views.QueryReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Customers of a seller of its own, so that tests do not see each other's. */
class ListWorld {

	private static final AtomicInteger SELLERS = new AtomicInteger();

	private final CustomerRegister customers;

	private final PersonRegister persons;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	final Viewer seller;

	ListWorld(CustomerRegister customers, PersonRegister persons, JdbcClient jdbc, TransactionTemplate transaction) {
		this.customers = customers;
		this.persons = persons;
		this.jdbc = jdbc;
		this.transaction = transaction;
		String name = "seller" + SELLERS.incrementAndGet();
		Long id = transaction.execute((status) -> jdbc
			.sql("insert into users (username, display_name, roles) values (?, ?, '{SALES}') returning id")
			.params(name, "Zora " + name)
			.query(Long.class)
			.single());
		seller = new Viewer(id, "Zora " + name, Set.of(Role.SALES), true, true);
	}

	/** A customer that a test describes. */
	final class Entry {

		private CustomerDraft draft;

		Entry(CustomerDraft draft) {
			this.draft = draft;
		}

		Entry status(CustomerStatus status) {
			return become(status, draft.ownerId(), draft.valuationClass(), draft.tags());
		}

		Entry owner(Long owner) {
			return become(draft.status(), owner, draft.valuationClass(), draft.tags());
		}

		Entry valued(ValuationClass valuation) {
			return become(draft.status(), draft.ownerId(), valuation, draft.tags());
		}

		Entry tagged(String... tags) {
			return become(draft.status(), draft.ownerId(), draft.valuationClass(), List.of(tags));
		}

		Entry at(String postalCode, String city) {
			draft = draft.with(draft.contactPoints(),
					List.of(new AddressDraft(AddressKind.MAIN, "Hauptstraße 1", postalCode, city, "DE")));
			return this;
		}

		Entry reached(ContactKind kind, String value) {
			List<ContactPointDraft> points = new ArrayList<>(draft.contactPoints());
			points.add(new ContactPointDraft(kind, value));
			draft = draft.with(points, draft.addresses());
			return this;
		}

		long saved() {
			return customers.create(draft, seller);
		}

		private Entry become(CustomerStatus status, Long owner, ValuationClass valuation, List<String> tags) {
			CustomerDraft d = draft;
			draft = new CustomerDraft(d.kind(), d.number(), status, d.name(), d.salutation(), d.title(), d.firstName(),
					d.lastName(), d.letterSalutation(), d.birthday(), d.note(), owner, d.parentId(), valuation,
					d.externalId(), tags, d.contactPoints(), d.addresses());
			return this;
		}

	}

	Entry firm(String name) {
		return new Entry(CustomerDraft.organisation(name)).owner(seller.id());
	}

	Entry privatePerson(String firstName, String lastName) {
		return new Entry(CustomerDraft.person(firstName, lastName)).owner(seller.id());
	}

	long person(String firstName, String lastName, long customer, ContactPointDraft... points) {
		return persons
			.create(new PersonDraft(null, null, firstName, lastName, new AffiliationDraft(customer, "Einkauf"))
				.with(List.of(points), List.of(), List.of(new AffiliationDraft(customer, "Einkauf"))), seller);
	}

	void contactedDaysAgo(long id, int days) {
		change("update customers set last_contact_at = now() - make_interval(days => ?) where id = ?", days, id);
	}

	/** What the list's address says behind the question mark, not encoded. */
	static CustomerFilter filter(QueryReader reader, String query) {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		for (String pair : query.split("&")) {
			String[] parts = pair.split("=", 2);
			parameters.add(parts[0], parts[1]);
		}
		return reader
			.fill(new CustomerFilterForm(), parameters, (form, errors) -> form.check(errors, parameters.keySet()))
			.toFilter();
	}

	void delete(long id) {
		change("update customers set deleted_at = now() where id = ?", id);
	}

	void change(String sql, Object... parameters) {
		transaction.executeWithoutResult((status) -> jdbc.sql(sql).params(parameters).update());
	}

	<T> T read(String sql, Class<T> type, Object... parameters) {
		return jdbc.sql(sql).params(parameters).query(type).single();
	}

	RequestPostProcessor signedIn() {
		return as(seller);
	}

	static RequestPostProcessor as(Viewer viewer) {
		SignedIn principal = new SignedIn(viewer, "user" + viewer.id(), "de", "auto");
		return authentication(UsernamePasswordAuthenticationToken.authenticated(principal, null,
				viewer.roles().stream().map((role) -> new SimpleGrantedAuthority("ROLE_" + role)).toList()));
	}

}
