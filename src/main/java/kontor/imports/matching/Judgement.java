package kontor.imports.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a row.
 *
 * @param verdict NEW also where a person is new at a customer that is not
 * @param customerId negative for a new customer until all is saved; null for a wrong row
 * @param candidates customers who might be meant; not empty for a doubtful row only
 */
public record Judgement(Verdict verdict, @Nullable Long customerId, List<Candidate> candidates, List<Remark> remarks) {

	public enum Verdict {

		NEW, CHANGED, SAME, WRONG

	}

	/** A customer who might be meant. */
	public record Candidate(long id, String name, String number, String place) {

		static Candidate of(OpenCustomer customer) {
			String number = customer.number == null ? "" : customer.number;
			return new Candidate(customer.id, customer.name, number,
					String.join(" ", List.of(String.join("/", customer.postalCodes), String.join("/", customer.cities)))
						.strip());
		}

	}

	static Judgement wrong(List<Remark> remarks) {
		return new Judgement(Verdict.WRONG, null, List.of(), remarks);
	}

	public boolean isDoubtful() {
		return !candidates.isEmpty();
	}

}
