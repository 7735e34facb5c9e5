package kontor.customers;

import java.time.LocalDate;
import java.util.List;
import kontor.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * What a person is at a customer.
 *
 * @param from first day; null: unknown
 * @param to last day; null: still there
 * @param contactPoints numbers and addresses of the person in this function
 */
public record AffiliationDraft(long customerId, @Nullable String role, @Nullable String department,
		@Nullable LocalDate from, @Nullable LocalDate to, List<ContactPointDraft> contactPoints) {

	public AffiliationDraft {
		role = TypedText.line(role);
		department = TypedText.line(department);
		contactPoints = List.copyOf(contactPoints);
	}

	public AffiliationDraft(long customerId, @Nullable String role) {
		this(customerId, role, null, null, null, List.of());
	}

	AffiliationDraft filled() {
		return new AffiliationDraft(customerId, role, department, from, to,
				contactPoints.stream().filter((point) -> !point.isBlank()).toList());
	}

}
