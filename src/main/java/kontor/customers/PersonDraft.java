package kontor.customers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.shared.Salutation;
import kontor.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * All that people enter about a person, as a plain value; see {@link CustomerDraft}.
 *
 * @param contactPoints the person's own, wherever it works
 * @param addresses the person's own
 * @param affiliations what the person is, and was, at which customer
 */
public record PersonDraft(@Nullable Salutation salutation, @Nullable String title, @Nullable String firstName,
		String lastName, @Nullable String letterSalutation, @Nullable LocalDate birthday, @Nullable String note,
		@Nullable String externalId, List<ContactPointDraft> contactPoints, List<AddressDraft> addresses,
		List<AffiliationDraft> affiliations) {

	public PersonDraft {
		title = TypedText.line(title);
		firstName = TypedText.line(firstName);
		String last = TypedText.line(lastName);
		lastName = last == null ? "" : last;
		letterSalutation = TypedText.line(letterSalutation);
		note = TypedText.lines(note);
		externalId = TypedText.line(externalId);
		contactPoints = List.copyOf(contactPoints);
		addresses = List.copyOf(addresses);
		affiliations = List.copyOf(affiliations);
	}

	public PersonDraft(@Nullable Salutation salutation, @Nullable String title, @Nullable String firstName,
			String lastName, AffiliationDraft affiliation) {
		this(salutation, title, firstName, lastName, null, null, null, null, List.of(), List.of(),
				List.of(affiliation));
	}

	public PersonDraft with(List<ContactPointDraft> points, List<AddressDraft> places, List<AffiliationDraft> roles) {
		return new PersonDraft(salutation, title, firstName, lastName, letterSalutation, birthday, note, externalId,
				points, places, roles);
	}

	/** With title, such as Dr. Eva Müller. */
	public String fullName() {
		return Stream.of(title, firstName, lastName).filter(Objects::nonNull).collect(Collectors.joining(" "));
	}

	/** Equal in all that counts: rows without content do not. */
	boolean sameAs(PersonDraft other) {
		return comparable().equals(other.comparable());
	}

	private PersonDraft comparable() {
		return with(contactPoints.stream().filter((point) -> !point.isBlank()).toList(),
				addresses.stream().filter((address) -> !address.isBlank()).toList(),
				affiliations.stream().map(AffiliationDraft::filled).toList());
	}

	public CustomerKeys keys() {
		return CustomerKeys.of(CustomerKind.PERSON, lastName, firstName, lastName);
	}

}
