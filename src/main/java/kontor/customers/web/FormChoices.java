package kontor.customers.web;

import java.util.List;
import kontor.customers.AddressKind;
import kontor.customers.CustomerKind;
import kontor.customers.CustomerStatus;
import kontor.customers.ValuationClass;
import kontor.shared.ContactKind;
import kontor.shared.Salutation;

/** What the select boxes of the forms offer. */
record FormChoices(List<CustomerKind> kinds, List<CustomerStatus> statuses, List<ValuationClass> classes,
		List<Salutation> salutations, List<ContactKind> contactKinds, List<AddressKind> addressKinds,
		List<OwnerChoice.Owner> owners) {

	static FormChoices with(List<OwnerChoice.Owner> owners) {
		return new FormChoices(List.of(CustomerKind.values()), List.of(CustomerStatus.values()),
				List.of(ValuationClass.values()), List.of(Salutation.values()), List.of(ContactKind.values()),
				List.of(AddressKind.values()), owners);
	}

}
