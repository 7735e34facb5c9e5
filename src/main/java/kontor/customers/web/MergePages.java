package kontor.customers.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.customers.AddressDraft;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerHead;
import kontor.customers.CustomerSnapshot;
import kontor.customers.MergeKind;
import kontor.customers.MergePair;
import kontor.customers.Merges;
import kontor.customers.PersonDraft;
import kontor.customers.PersonSnapshot;
import kontor.users.Viewer;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sets two customers, or two persons, side by side, field by field. */
@Component
class MergePages {

	private final Merges merges;

	private final CustomerDirectory directory;

	private final FieldText texts;

	MergePages(Merges merges, CustomerDirectory directory, FieldText texts) {
		this.merges = merges;
		this.directory = directory;
		this.texts = texts;
	}

	private record Source<D>(String field, Function<D, @Nullable Object> value) {

	}

	private static final List<Source<CustomerDraft>> CUSTOMER = List.of(new Source<>("number", CustomerDraft::number),
			new Source<>("name", (draft) -> draft.lastName() == null ? draft.name() : null),
			new Source<>("salutation", CustomerDraft::salutation), new Source<>("title", CustomerDraft::title),
			new Source<>("firstName", CustomerDraft::firstName), new Source<>("lastName", CustomerDraft::lastName),
			new Source<>("letterSalutation", CustomerDraft::letterSalutation),
			new Source<>("birthday", CustomerDraft::birthday), new Source<>("status", CustomerDraft::status),
			new Source<>("ownerId", CustomerDraft::ownerId), new Source<>("parentId", CustomerDraft::parentId),
			new Source<>("valuationClass", CustomerDraft::valuationClass),
			new Source<>("externalId", CustomerDraft::externalId), new Source<>("vatId", CustomerDraft::vatId),
			new Source<>("address", (draft) -> address(draft.addresses())), new Source<>("note", CustomerDraft::note));

	private static final List<Source<PersonDraft>> PERSON = List.of(new Source<>("salutation", PersonDraft::salutation),
			new Source<>("title", PersonDraft::title), new Source<>("firstName", PersonDraft::firstName),
			new Source<>("lastName", PersonDraft::lastName),
			new Source<>("letterSalutation", PersonDraft::letterSalutation),
			new Source<>("birthday", PersonDraft::birthday), new Source<>("externalId", PersonDraft::externalId),
			new Source<>("address", (draft) -> address(draft.addresses())), new Source<>("note", PersonDraft::note));

	/** Of two customers; see {@link Merges#customers}. */
	MergePage customers(long kept, long other, Viewer viewer) {
		MergePair pair = merges.customers(kept, other, viewer);
		return new MergePage("customers", party(pair.kept()), party(pair.other()),
				fields(CUSTOMER, pair.kept().draft(), pair.other().draft(), viewer),
				merges.moving(MergeKind.CUSTOMER, other));
	}

	/** Of two persons; see {@link Merges#persons}. */
	MergePage persons(long kept, long other, Viewer viewer) {
		List<PersonSnapshot> pair = merges.persons(kept, other, viewer);
		return new MergePage("persons", party(pair.get(0), viewer), party(pair.get(1), viewer),
				fields(PERSON, pair.get(0).draft(), pair.get(1).draft(), viewer),
				merges.moving(MergeKind.PERSON, other));
	}

	private static MergePage.Party party(CustomerSnapshot customer) {
		CustomerDraft draft = customer.draft();
		return new MergePage.Party(customer.id(), customer.version(), draft.name(), String.valueOf(draft.number()));
	}

	/** With the firms, since persons of one name are told apart by them. */
	private MergePage.Party party(PersonSnapshot person, Viewer viewer) {
		String firms = person.draft()
			.affiliations()
			.stream()
			.limit(3)
			.flatMap((function) -> directory.find(function.customerId(), viewer).stream())
			.map(CustomerHead::name)
			.distinct()
			.collect(Collectors.joining(", "));
		return new MergePage.Party(person.id(), person.version(), person.draft().fullName(), firms);
	}

	private <D> List<MergePage.Field> fields(List<Source<D>> sources, D kept, D other, Viewer viewer) {
		return sources.stream().map((source) -> {
			String mine = text(source.field(), source.value().apply(kept), viewer);
			String theirs = text(source.field(), source.value().apply(other), viewer);
			boolean both = source.field().equals("note") && !mine.isEmpty() && !theirs.isEmpty()
					&& !mine.equals(theirs);
			return new MergePage.Field(source.field(), mine, theirs, both);
		}).filter((field) -> isWorthTelling(field)).toList();
	}

	/** An address that only one has comes along anyway. */
	private static boolean isWorthTelling(MergePage.Field field) {
		boolean oneEmpty = field.kept().isEmpty() || field.other().isEmpty();
		return !(field.kept() + field.other()).isEmpty() && !(oneEmpty && field.name().equals("address"));
	}

	/** A firm that the viewer may not see is not named. */
	private String text(String field, @Nullable Object value, Viewer viewer) {
		return field.equals("parentId") && value != null
				? directory.find((Long) value, viewer).map(CustomerHead::label).orElse("…") : texts.of(field, value);
	}

	private static @Nullable String address(List<AddressDraft> addresses) {
		AddressDraft main = AddressDraft.main(addresses, LocalDate.now(Formats.ZONE));
		return main == null ? null
				: Stream.of(main.street(), main.postalCode(), main.city())
					.filter(Objects::nonNull)
					.collect(Collectors.joining(" "))
					.replaceAll("\\s+", " ");
	}

}
