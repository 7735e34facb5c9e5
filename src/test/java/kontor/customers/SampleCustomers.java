package kontor.customers;

import java.util.List;
import kontor.shared.ContactKind;
import kontor.shared.Salutation;

/** Customers that tests know by name. */
public final class SampleCustomers {

	/** A firm with a switchboard, a mail address and its main address in Dresden. */
	public static final CustomerDraft MEIER_GMBH = CustomerDraft.organisation("Meier & Söhne GmbH")
		.with(List.of(new ContactPointDraft(ContactKind.PHONE, "0351 / 231 25-0", "Zentrale"),
				new ContactPointDraft(ContactKind.EMAIL, "Info@Meier-Soehne.de")),
				List.of(new AddressDraft(AddressKind.MAIN, "Königstraße 5", "01097", "Dresden", null),
						new AddressDraft(AddressKind.DELIVERY, "Hof 2", "01099", "Dresden", null)));

	/** A private person with a title. */
	public static final CustomerDraft FRAU_DR_MUELLER = new CustomerDraft(CustomerKind.PERSON, null,
			CustomerStatus.PROSPECT, "", Salutation.FRAU, "Dr.", "Eva", "Müller", null, null, "Ruft abends an", null,
			null, null, null, List.of("VIP", "Messe"),
			List.of(new ContactPointDraft(ContactKind.MOBILE, "0171 1234567")), List.of());

	private SampleCustomers() {
	}

	/** A person with a direct line at the customer. */
	public static PersonDraft einkaeufer(long customerId) {
		return new PersonDraft(Salutation.HERR, null, "Jürgen", "Groß", new AffiliationDraft(customerId, "Einkauf",
				"Zentrale", null, null, List.of(new ContactPointDraft(ContactKind.PHONE, "+49 351 23125-17"))));
	}

}
