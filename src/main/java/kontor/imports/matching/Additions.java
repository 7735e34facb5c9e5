package kontor.imports.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kontor.customers.AddressDraft;
import kontor.customers.AddressKind;
import kontor.customers.ContactPointDraft;
import kontor.imports.files.ImportedAddress;
import kontor.shared.ContactKind;
import kontor.shared.DialingArea;
import kontor.shared.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * Lists only grow: what is there already is left as it is, so that the same file adds
 * nothing when it comes again.
 */
final class Additions {

	private static final Set<String> FOUR_DIGITS = Set.of("AT", "CH", "LI");

	private Additions() {
	}

	/** The same number is one number, however it is written and whatever it is called. */
	static List<ContactPointDraft> points(List<ContactPointDraft> known, List<ContactPointDraft> wanted,
			DialingArea area) {
		List<ContactPointDraft> all = new ArrayList<>(known);
		for (ContactPointDraft point : wanted) {
			int at = find(all, point, area);
			if (at < 0) {
				all.add(point);
			}
			else if (all.get(at).label() == null && point.label() != null) {
				ContactPointDraft there = all.get(at);
				all.set(at, new ContactPointDraft(there.kind(), there.value(), point.label()));
			}
		}
		return all;
	}

	private static int find(List<ContactPointDraft> points, ContactPointDraft wanted, DialingArea area) {
		String lookup = wanted.keys(area).lookup();
		for (int at = 0; at < points.size(); at++) {
			ContactPointDraft point = points.get(at);
			boolean spoken = isSpoken(point.kind()) && isSpoken(wanted.kind());
			if ((spoken || point.kind() == wanted.kind()) && point.keys(area).lookup().equals(lookup)) {
				return at;
			}
		}
		return -1;
	}

	private static boolean isSpoken(ContactKind kind) {
		return kind == ContactKind.PHONE || kind == ContactKind.MOBILE;
	}

	/**
	 * @param person whether they are a person's own beside a firm
	 * @param home the country of addresses that name none
	 */
	static List<AddressDraft> addresses(List<AddressDraft> known, List<ImportedAddress> wanted, boolean person,
			String home) {
		List<AddressDraft> all = new ArrayList<>(known);
		for (ImportedAddress address : wanted) {
			add(all, address, person, home);
		}
		return all;
	}

	private static void add(List<AddressDraft> all, ImportedAddress wanted, boolean person, String home) {
		AddressDraft draft = new AddressDraft(kind(all, wanted, person), wanted.street(), wanted.postalCode(),
				wanted.city(), wanted.region(), country(wanted, home), null, null);
		if (draft.isBlank() || all.stream().anyMatch((known) -> holds(known, draft))) {
			return;
		}
		for (int at = 0; at < all.size(); at++) {
			if (isPartOf(all.get(at), draft)) {
				all.set(at, filled(all.get(at), draft));
				return;
			}
		}
		all.add(draft);
	}

	/** Five digits are a postcode in Germany and in none of its neighbours with four. */
	private static String country(ImportedAddress address, String home) {
		String country = address.country();
		if (country != null && country.matches("[A-Za-z]{2}")) {
			return country;
		}
		boolean german = FOUR_DIGITS.contains(home) && address.postalCode() != null
				&& address.postalCode().matches("\\d{5}");
		return german ? "DE" : home;
	}

	private static AddressKind kind(List<AddressDraft> all, ImportedAddress wanted, boolean person) {
		boolean first = all.stream().noneMatch((known) -> known.kind() == AddressKind.MAIN);
		return switch (wanted.kind()) {
			case PO_BOX -> AddressKind.PO_BOX;
			case BILLING -> AddressKind.BILLING;
			case DELIVERY -> AddressKind.DELIVERY;
			case PRIVATE -> first && !person ? AddressKind.MAIN : AddressKind.PRIVATE;
			default -> first && !person ? AddressKind.MAIN : AddressKind.VISIT;
		};
	}

	/** Whether an address says all that the other one says. */
	private static boolean holds(AddressDraft known, AddressDraft wanted) {
		return covers(known.street(), wanted.street()) && covers(known.postalCode(), wanted.postalCode())
				&& covers(known.city(), wanted.city());
	}

	private static boolean covers(@Nullable String known, @Nullable String wanted) {
		return wanted == null || known != null && key(known).equals(key(wanted));
	}

	/** Whether an address says nothing but what the other one says too. */
	private static boolean isPartOf(AddressDraft known, AddressDraft wanted) {
		boolean alike = known.kind() == wanted.kind() || !isApart(known.kind()) && !isApart(wanted.kind());
		return alike && overlap(known, wanted);
	}

	/** Invoices and goods go where their address says and nowhere else. */
	private static boolean isApart(AddressKind kind) {
		return kind == AddressKind.BILLING || kind == AddressKind.DELIVERY;
	}

	private static boolean overlap(AddressDraft known, AddressDraft wanted) {
		boolean overlaps = same(known.street(), wanted.street()) || same(known.postalCode(), wanted.postalCode())
				|| same(known.city(), wanted.city());
		return overlaps && fits(known.street(), wanted.street()) && fits(known.postalCode(), wanted.postalCode())
				&& fits(known.city(), wanted.city());
	}

	private static boolean same(@Nullable String known, @Nullable String wanted) {
		return known != null && wanted != null && key(known).equals(key(wanted));
	}

	private static boolean fits(@Nullable String known, @Nullable String wanted) {
		return known == null || wanted == null || key(known).equals(key(wanted));
	}

	private static String key(String text) {
		return SearchText.folded(text).replace("strasse", "str").replace(" ", "");
	}

	private static AddressDraft filled(AddressDraft known, AddressDraft wanted) {
		return new AddressDraft(known.kind(), either(known.street(), wanted.street()),
				either(known.postalCode(), wanted.postalCode()), either(known.city(), wanted.city()),
				either(known.region(), wanted.region()), known.country(), known.from(), known.to());
	}

	private static @Nullable String either(@Nullable String known, @Nullable String wanted) {
		return known == null ? wanted : known;
	}

	/** Adds what the note does not say yet, each on lines of its own. */
	static @Nullable String note(@Nullable String known, List<String> wanted) {
		String note = Objects.toString(known, "");
		for (String line : wanted) {
			if (Collections.indexOfSubList(lines(note), lines(line)) < 0) {
				note = note.isEmpty() ? line : note + "\n" + line;
			}
		}
		return note.isEmpty() ? null : note;
	}

	private static List<String> lines(String text) {
		return text.lines()
			.map((line) -> line.replaceAll("[\\p{Cntrl}\\p{Cs}\\s\\u00a0]+", ""))
			.filter((line) -> !line.isEmpty())
			.toList();
	}

	/** Adds tags; capital letters and the spelling of umlauts do not count. */
	static List<String> tags(List<String> known, List<String> wanted) {
		List<String> all = new ArrayList<>(known);
		for (String tag : wanted) {
			if (all.stream().noneMatch((other) -> SearchText.expanded(other).equals(SearchText.expanded(tag)))) {
				all.add(tag);
			}
		}
		return all;
	}

}
