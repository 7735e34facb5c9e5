package kontor.imports.matching;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import kontor.customers.ContactPointDraft;
import kontor.customers.PersonDraft;
import kontor.customers.PersonSnapshot;
import kontor.shared.ContactKind;
import kontor.shared.DialingArea;
import org.jspecify.annotations.Nullable;

/** A person on the workbench: stored already, or new with a negative id. */
final class OpenPerson {

	final long id;

	/** What is stored; null for a new one. */
	final @Nullable PersonSnapshot saved;

	PersonDraft draft;

	OpenPerson(PersonSnapshot saved) {
		this.id = saved.id();
		this.saved = saved;
		this.draft = saved.draft();
	}

	OpenPerson(long id, PersonDraft draft) {
		this.id = id;
		this.saved = null;
		this.draft = draft;
	}

	boolean isNew() {
		return id < 0;
	}

	String matchKey() {
		return draft.keys().matchKey();
	}

	boolean worksAt(long customerId) {
		return draft.affiliations().stream().anyMatch((role) -> role.customerId() == customerId);
	}

	/** Numbers and mail addresses, as the look-up knows them. */
	Set<String> lookups(DialingArea area) {
		Set<String> lookups = new HashSet<>();
		Stream
			.concat(draft.contactPoints().stream(),
					draft.affiliations().stream().flatMap((role) -> role.contactPoints().stream()))
			.filter((point) -> point.kind() != ContactKind.WEB)
			.map((ContactPointDraft point) -> point.keys(area).lookup())
			.forEach(lookups::add);
		return lookups;
	}

	boolean isChanged() {
		return saved != null && !saved.draft().equals(draft);
	}

}
