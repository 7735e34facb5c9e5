package kontor.customers.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kontor.customers.AddressDraft;
import kontor.customers.AffiliationDraft;
import kontor.customers.ContactPointDraft;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerMatches;
import kontor.customers.CustomerMatches.KnownCustomer;
import kontor.customers.LetterSalutation;
import kontor.customers.PersonDraft;
import kontor.customers.PersonRegister;
import kontor.customers.PersonSnapshot;
import kontor.customers.Restrictions;
import kontor.users.Company;
import kontor.users.Role;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the page of a person shows. */
@Component
class PersonPage {

	private final PersonRegister register;

	private final CustomerMatches customers;

	private final CustomerDirectory directory;

	private final Company company;

	private final Restrictions restrictions;

	PersonPage(PersonRegister register, CustomerMatches customers, CustomerDirectory directory, Company company,
			Restrictions restrictions) {
		this.restrictions = restrictions;
		this.register = register;
		this.customers = customers;
		this.directory = directory;
		this.company = company;
	}

	/**
	 * A person with the functions that the viewer may see.
	 *
	 * @param starred whether it is a favourite of the viewer
	 * @param whole whether these are all
	 * @param restricted whether the data are kept but not used
	 * @param protecting whether the viewer answers for data protection
	 */
	record Page(long id, String name, PersonDraft draft, String letterSalutation, List<ContactPointRow> numbers,
			List<AddressRow> addresses, List<Function> functions, boolean writable, boolean starred, boolean whole,
			boolean restricted, boolean protecting) {

	}

	/** What the person is, or was, at a customer. */
	record Function(long id, KnownCustomer customer, AffiliationDraft draft, List<ContactPointRow> numbers) {

	}

	/**
	 * @throws NotFoundException where there is no such person or the viewer may not see
	 * it
	 */
	PersonSnapshot visible(long id, Viewer viewer) {
		return Optional.of(id)
			.filter((person) -> directory.isPersonVisible(person, viewer))
			.flatMap(register::snapshot)
			.orElseThrow(NotFoundException::new);
	}

	/**
	 * @throws NotFoundException where there is no such person or the viewer may not see
	 * it
	 */
	@Transactional(readOnly = true)
	public Page of(long id, Viewer viewer) {
		PersonSnapshot person = visible(id, viewer);
		PersonDraft draft = person.draft();
		String letter = LetterSalutation.of(draft.letterSalutation(), draft.salutation(), draft.title(),
				draft.firstName(), draft.lastName());
		boolean restricted = restrictions.isPersonRestricted(id);
		List<Function> functions = functions(person, restricted, viewer);
		CustomerDirectory.PersonStanding standing = directory.standing(id, viewer);
		return new Page(id, draft.fullName(), draft, letter, rows(draft.contactPoints(), restricted),
				draft.addresses().stream().map(this::row).toList(), functions, standing.writable(), standing.starred(),
				functions.size() == draft.affiliations().size() || viewer.readsAll(), restricted,
				viewer.readsAll() && viewer.is(Role.ADMIN, Role.MANAGEMENT));
	}

	private List<Function> functions(PersonSnapshot person, boolean restricted, Viewer viewer) {
		List<AffiliationDraft> affiliations = person.draft().affiliations();
		Map<Long, KnownCustomer> known = customers
			.customers(directory.visible(affiliations.stream().map(AffiliationDraft::customerId).toList(), viewer));
		return IntStream.range(0, affiliations.size())
			.filter((i) -> known.containsKey(affiliations.get(i).customerId()))
			.mapToObj((i) -> new Function(person.affiliationIds().get(i), known.get(affiliations.get(i).customerId()),
					affiliations.get(i), rows(affiliations.get(i).contactPoints(), restricted)))
			.toList();
	}

	private List<ContactPointRow> rows(List<ContactPointDraft> points, boolean restricted) {
		return points.stream()
			.map((point) -> ContactPointRow.of(point, company.dialingArea()))
			.map((row) -> restricted ? row.silent() : row)
			.toList();
	}

	private AddressRow row(AddressDraft address) {
		return new AddressRow(address.kind(), address.street(), address.postalCode(), address.city(), address.region(),
				company.dialingArea().country().equals(address.country()) ? null : address.country(), address.from(),
				address.to());
	}

}
