package kontor.imports.matching;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import kontor.customers.CustomerKind;
import kontor.shared.DialingArea;
import kontor.shared.SearchText;
import org.jspecify.annotations.Nullable;

/** Decides which of those on the shelf a row is about. */
final class Choosing {

	private final Shelf shelf;

	private final DialingArea area;

	Choosing(Shelf shelf, DialingArea area) {
		this.shelf = shelf;
		this.area = area;
	}

	/**
	 * The customer a row is about.
	 *
	 * @param customer null for a new one
	 * @param doubts who might be meant, where it is taken for a new one
	 */
	record Choice(@Nullable OpenCustomer customer, List<OpenCustomer> doubts) {

	}

	/**
	 * @param saysNothingNew whether a row adds nothing to a customer; such a row belongs
	 * to it, so that a file that comes again finds its own
	 */
	Choice customer(Wanted wanted, BiPredicate<Wanted, OpenCustomer> saysNothingNew) {
		List<OpenCustomer> all = ranked(wanted).filter(OpenCustomer::isLoaded).toList();
		List<OpenCustomer> sure = of(Likeness.SURE, wanted, all);
		if (!sure.isEmpty()) {
			return new Choice(sure.get(0), List.of());
		}
		List<OpenCustomer> likely = of(Likeness.LIKELY, wanted, all);
		if (likely.size() == 1 || likely.size() > 1 && !isEqual(wanted, likely.get(0), likely.get(1))) {
			return new Choice(likely.get(0), List.of());
		}
		List<OpenCustomer> maybe = Stream.concat(likely.stream(), of(Likeness.DOUBTFUL, wanted, all).stream()).toList();
		OpenCustomer found = maybe.stream()
			.filter((known) -> hasPerson(wanted, known) || saysNothingNew.test(wanted, known))
			.findFirst()
			.orElse(null);
		return new Choice(found, found == null ? maybe : List.of());
	}

	/** The likeliest first. */
	Stream<OpenCustomer> ranked(Wanted wanted) {
		return shelf.candidates(wanted)
			.stream()
			.filter((known) -> Likeness.of(wanted, known) != Likeness.NONE)
			.sorted(Comparator.comparing((OpenCustomer known) -> Likeness.of(wanted, known), Comparator.reverseOrder())
				.thenComparing((known) -> !wanted.evidence().sharesMail(known.lookups))
				.thenComparing((known) -> !wanted.evidence().sharesLookup(known.lookups))
				.thenComparing((known) -> !isExact(wanted, known))
				.thenComparing((known) -> known.hasPlace() != wanted.evidence().hasPlace())
				.thenComparing((known) -> known.isNew() ? Long.MAX_VALUE + known.id : known.id));
	}

	private static List<OpenCustomer> of(Likeness likeness, Wanted wanted, List<OpenCustomer> all) {
		return all.stream().filter((known) -> Likeness.of(wanted, known) == likeness).toList();
	}

	private static boolean isExact(Wanted wanted, OpenCustomer known) {
		return known.foldedName.equals(wanted.foldedName());
	}

	private static boolean isEqual(Wanted wanted, OpenCustomer one, OpenCustomer other) {
		return isExact(wanted, one) == isExact(wanted, other) && one.hasPlace() == other.hasPlace();
	}

	private boolean hasPerson(Wanted wanted, OpenCustomer known) {
		Wanted.Person self = wanted.person();
		return wanted.kind() == CustomerKind.ORGANISATION && self != null && self.firstName() != null
				&& shelf.personsAt(known.id).stream().anyMatch((person) -> person.matchKey().equals(self.key()));
	}

	/** The person of a row at a customer; null for a new one. */
	@Nullable OpenPerson person(Wanted wanted, OpenCustomer customer) {
		Wanted.Person self = Objects.requireNonNull(wanted.person());
		Set<OpenPerson> there = shelf.personsAt(customer.id);
		return Stream
			.<Stream<OpenPerson>>of(identified(self),
					there.stream().filter((known) -> sameName(self, known) && shares(wanted, known)),
					there.stream().filter((known) -> sameName(self, known) && !otherBirthday(self, known)),
					there.stream().filter((known) -> shortName(self, known) && shares(wanted, known)), anywhere(wanted))
			.flatMap((some) -> some)
			.findFirst()
			.orElse(null);
	}

	/** Somebody of the same name with the same mail address, wherever he or she works. */
	Stream<OpenPerson> anywhere(Wanted wanted) {
		Wanted.Person self = Objects.requireNonNull(wanted.person());
		return shelf.personsNamed(self.key())
			.stream()
			.filter((known) -> wanted.evidence().sharesMail(known.lookups(area)));
	}

	private Stream<OpenPerson> identified(Wanted.Person self) {
		String id = self.externalId();
		return id == null ? Stream.empty()
				: shelf.personsIdentified(id)
					.stream()
					.filter((known) -> Likeness.isSameId(id, known.draft.externalId(), sameName(self, known)));
	}

	private static boolean sameName(Wanted.Person self, OpenPerson known) {
		return known.matchKey().equals(self.key());
	}

	/** "Frau Ott" and "J. Ott" may be "Johanna Ott". */
	private static boolean shortName(Wanted.Person self, OpenPerson known) {
		String one = SearchText.folded(Objects.toString(self.firstName(), ""));
		String other = SearchText.folded(Objects.toString(known.draft.firstName(), ""));
		boolean fits = one.isEmpty() || other.isEmpty() || one.length() == 1 && other.startsWith(one)
				|| other.length() == 1 && one.startsWith(other);
		return fits && SearchText.folded(self.lastName()).equals(SearchText.folded(known.draft.lastName()));
	}

	private boolean shares(Wanted wanted, OpenPerson known) {
		Wanted.Person self = Objects.requireNonNull(wanted.person());
		Set<String> lookups = known.lookups(area);
		return wanted.evidence().sharesMail(lookups)
				|| !otherBirthday(self, known) && !Collections.disjoint(wanted.evidence().lookups(), lookups);
	}

	private static boolean otherBirthday(Wanted.Person self, OpenPerson known) {
		return self.birthday() != null && known.draft.birthday() != null
				&& !self.birthday().equals(known.draft.birthday());
	}

}
