package kontor.imports.matching;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import kontor.customers.CustomerDraft;
import kontor.customers.CustomerEvidence.KnownCustomer;
import kontor.customers.CustomerKind;
import kontor.customers.CustomerSnapshot;
import kontor.shared.SearchText;
import org.jspecify.annotations.Nullable;

/** A customer on the workbench: stored already, or new with a negative id. */
final class OpenCustomer {

	final long id;

	final CustomerKind kind;

	final String name;

	final String foldedName;

	final String matchKey;

	final @Nullable String number;

	final @Nullable String externalId;

	final @Nullable LocalDate birthday;

	final Set<String> lookups = new HashSet<>();

	final Set<String> postalCodes = new HashSet<>();

	final Set<String> cities = new HashSet<>();

	private boolean reachable;

	/** What is stored; null for a new one, and as long as it is not loaded. */
	@Nullable CustomerSnapshot saved;

	/** What it is to be; null as long as it is not loaded. */
	@Nullable CustomerDraft draft;

	OpenCustomer(KnownCustomer known) {
		this.id = known.id();
		this.kind = known.kind();
		this.name = known.name();
		this.foldedName = SearchText.folded(known.name());
		this.matchKey = known.matchKey();
		this.number = known.number();
		this.externalId = known.externalId();
		this.birthday = known.birthday();
		this.postalCodes.addAll(known.postalCodes());
		this.cities.addAll(known.cities());
		this.reachable = known.reachable();
	}

	OpenCustomer(long id, Wanted wanted, CustomerDraft draft) {
		this.id = id;
		this.kind = draft.kind();
		this.name = draft.name();
		this.foldedName = wanted.foldedName();
		this.matchKey = wanted.key();
		this.number = draft.number();
		this.externalId = draft.externalId();
		this.birthday = draft.birthday();
		this.draft = draft;
	}

	/** A new one of which nothing but the draft is known. */
	OpenCustomer(long id, CustomerDraft draft) {
		this(new KnownCustomer(id, String.valueOf(draft.number()), draft.kind(), draft.name(), draft.keys().matchKey(),
				null, null, null, Set.of(), Set.of(), false));
		this.draft = draft;
	}

	/** One that is not worked on but has to be named. */
	static OpenCustomer beside(CustomerSnapshot snapshot) {
		CustomerDraft draft = snapshot.draft();
		return new OpenCustomer(new KnownCustomer(snapshot.id(), String.valueOf(draft.number()), draft.kind(),
				draft.name(), draft.keys().matchKey(), draft.externalId(), draft.vatId(), draft.birthday(), Set.of(),
				Set.of(), false));
	}

	/** What a row adds to the evidence. */
	void learn(Evidence evidence) {
		lookups.addAll(evidence.lookups());
		postalCodes.addAll(evidence.postalCodes());
		cities.addAll(evidence.cities());
		reachable = reachable || !evidence.lookups().isEmpty();
	}

	boolean isNew() {
		return id < 0;
	}

	boolean isLoaded() {
		return draft != null;
	}

	boolean hasPlace() {
		return !postalCodes.isEmpty() || !cities.isEmpty();
	}

	boolean hasNoEvidence() {
		return !reachable && !hasPlace() && birthday == null;
	}

	boolean isChanged() {
		return saved != null && !saved.draft().equals(draft);
	}

}
