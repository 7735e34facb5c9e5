package kontor.imports.files;

import java.util.List;
import kontor.shared.SearchText;

/** What headers mean that say something else in a table of history. */
final class HistoryProposal {

	private HistoryProposal() {
	}

	static void refine(List<Target> targets, List<String> headers) {
		for (int at = 0; at < targets.size(); at++) {
			targets.set(at, refined(targets.get(at), SearchText.expanded(headers.get(at))));
		}
		customer(targets);
		prefer(targets, Target.TEXT, headers,
				"notiz|notizen|bemerkung|bemerkungen|kommentar|kommentare|info|memo|anmerkung|hinweis|sonstiges|ergebnis");
		prefer(targets, Target.CHANNEL, headers, "typ|art|adressart|kategorie");
		prefer(targets, Target.SUBJECT, headers, "titel|title|stichwort|kategorie");
		prefer(targets, Target.AUTHOR, headers, ".*(betreuer|mitarbeiter|bearbeiter|verkaeufer).*");
	}

	private static Target refined(Target target, String words) {
		return switch (target) {
			case COMPANY, NAME -> (target == Target.COMPANY) ? Target.CUSTOMER : target;
			case FULL_NAME, LAST_NAME, FIRST_NAME, SALUTATION, CUSTOMER_NUMBER, EXTERNAL_ID, IGNORE -> target;
			case OWNER -> Target.AUTHOR;
			default -> (target.isHistory() && !words.isEmpty()) ? target : Target.NOTE;
		};
	}

	/** "Name" is the customer where nobody else is, and the person beside a customer. */
	private static void customer(List<Target> targets) {
		int name = targets.indexOf(Target.NAME);
		if (name >= 0) {
			boolean customer = !targets.contains(Target.CUSTOMER);
			targets.set(name, customer ? Target.CUSTOMER : Target.FULL_NAME);
		}
		int full = targets.indexOf(Target.FULL_NAME);
		boolean alone = !targets.contains(Target.CUSTOMER) && !targets.contains(Target.CUSTOMER_NUMBER);
		if (full >= 0 && alone) {
			targets.set(full, Target.CUSTOMER);
		}
	}

	private static void prefer(List<Target> targets, Target target, List<String> headers, String words) {
		if (!targets.contains(target)) {
			for (int at = 0; at < targets.size(); at++) {
				if (targets.get(at) == Target.NOTE && SearchText.expanded(headers.get(at)).matches(words)) {
					targets.set(at, target);
					return;
				}
			}
		}
	}

}
