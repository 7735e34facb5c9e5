package kontor.customers;

import java.util.List;
import org.springframework.stereotype.Component;

/** What master data hold about people. */
@Component
class CustomersPersonalData implements PersonalData {

	private static final String FUNCTIONS = "t.affiliation_id in (select id from affiliations where %s)";

	/** What is left of a customer of whom the law wants something kept. */
	private static final String NAMELESS = """
			name = 'Gelöscht', salutation = null, title = null, first_name = null, last_name = null, letter_salutation = null,
			birthday = null, note = null, external_id = null, vat_id = null, name_key = 'geloescht', search_text = '', match_key = '',
			main_postal_code = null, main_city = null, city_key = null, status = 'BLOCKED', restricted_at = now(),
			version = version + 1""";

	@Override
	public List<Holding> holdings() {
		return List.of(Holding.in("customer_words").ofCustomer("t.customer_id = :customer"),
				Holding.in("customer_texts").ofCustomer("t.customer_id = :customer"),
				Holding.in("person_words").ofPerson("t.person_id = :person"),
				Holding.in("customer_tags").ofCustomer("t.customer_id = :customer"),
				Holding.in("favourite_customers").ofCustomer("t.customer_id = :customer"),
				Holding.in("favourite_persons").ofPerson("t.person_id = :person"),
				Holding.in("contact_points")
					.ofPerson("t.person_id = :person or " + FUNCTIONS.formatted("person_id = :person"))
					.ofCustomer("t.customer_id = :customer or " + FUNCTIONS.formatted("customer_id = :customer"))
					.without("normalised", "lookup", "position"),
				Holding.in("postal_addresses")
					.ofPerson("t.person_id = :person")
					.ofCustomer("t.customer_id = :customer")
					.without("position"),
				Holding.in("affiliations")
					.ofPerson("t.person_id = :person")
					.ofCustomer("t.customer_id = :customer")
					.without("position"),
				Holding.in("contact_persons")
					.ofPerson("t.id = :person")
					.reviewed("(select a.customer_id from affiliations a where a.person_id = t.id limit 1)", "note")
					.without("name_key", "search_text", "match_key", "version"),
				Holding.in("customers")
					.ofCustomer("t.id = :customer")
					.blanked(NAMELESS)
					.reviewed("t.id", "note")
					.without("name_key", "search_text", "match_key", "main_postal_code", "main_city", "city_key",
							"version"));
	}

}
