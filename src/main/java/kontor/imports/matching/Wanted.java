package kontor.imports.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.customers.ContactPointDraft;
import kontor.customers.CustomerKind;
import kontor.customers.CustomerStatus;
import kontor.imports.files.ImportedAddress;
import kontor.shared.MatchKey;
import kontor.shared.SearchText;
import kontor.shared.Salutation;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file wants to be there: an organisation, alone or with a person, or a
 * private person.
 *
 * @param company the organisation's name; null for a private person
 * @param person null for an organisation alone
 * @param points the organisation's numbers, or all of a private person
 * @param addresses likewise
 * @param notes likewise
 */
record Wanted(@Nullable String company, @Nullable Person person, @Nullable String number, @Nullable String externalId,
		@Nullable String vatId, @Nullable CustomerStatus status, @Nullable Long ownerId, List<String> tags,
		List<String> notes, List<ContactPointDraft> points, List<ImportedAddress> addresses, Evidence evidence) {

	/**
	 * The person.
	 *
	 * @param points the person's own; none for a private person
	 * @param rolePoints those at the organisation; none for a private person
	 */
	record Person(@Nullable Salutation salutation, @Nullable String title, @Nullable String firstName, String lastName,
			@Nullable String letterSalutation, @Nullable LocalDate birthday, @Nullable String role,
			@Nullable String department, @Nullable String externalId, List<String> notes,
			List<ContactPointDraft> points, List<ContactPointDraft> rolePoints, List<ImportedAddress> addresses) {

		String name() {
			return Stream.of(firstName, lastName).filter(Objects::nonNull).collect(Collectors.joining(" "));
		}

		String key() {
			return MatchKey.ofPerson(name());
		}

	}

	CustomerKind kind() {
		return company == null ? CustomerKind.PERSON : CustomerKind.ORGANISATION;
	}

	/** Of the customer. */
	String name() {
		return company == null ? Objects.requireNonNull(person).name() : company;
	}

	/** The customer's key. */
	String key() {
		return company == null ? MatchKey.ofPerson(name()) : MatchKey.ofCompany(company);
	}

	String foldedName() {
		return SearchText.folded(name());
	}

	/** The id that the customer has in another system; the person's where it is one. */
	@Nullable String customerExternalId() {
		return externalId;
	}

	/** One line for lists. */
	String label() {
		String beside = company == null || person == null ? "" : person.name();
		return Stream.of(name(), beside).filter((part) -> !part.isEmpty()).collect(Collectors.joining(" · "));
	}

}
