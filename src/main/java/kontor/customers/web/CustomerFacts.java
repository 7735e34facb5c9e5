package kontor.customers.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kontor.customers.CustomerKind;
import kontor.customers.CustomerStatus;
import kontor.customers.NextStep;
import kontor.customers.ValuationClass;
import kontor.shared.VatId;
import org.jspecify.annotations.Nullable;

/** What the card says about the customer itself. */
record CustomerFacts(CustomerKind kind, CustomerStatus status, @Nullable ValuationClass valuationClass,
		@Nullable String vatId, @Nullable String owner, String letterSalutation, @Nullable LocalDate birthday,
		@Nullable String note, @Nullable Instant lastContact, @Nullable NextStep step, Instant createdAt,
		List<String> tags, List<AddressRow> addresses) {

	/** Whether the VAT id cannot be right, by its check digit. */
	public boolean isVatIdDoubtful() {
		return vatId != null && VatId.isDoubtful(vatId);
	}

}
