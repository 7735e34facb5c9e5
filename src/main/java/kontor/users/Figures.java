package kontor.users;

/**
 * Amounts that not everybody sees. A role sees them or does not, a user sees what any of
 * his roles sees. What he does not see is not read for him: it stands on no page, in no
 * list, search or typing aid, in no file and in no answer of the API, where the field is
 * left out. What consists of nothing else is refused with a sentence, pages and API
 * alike.
 * <p>
 * Whoever writes quotes and orders must see prices, whoever writes invoices, takes in
 * payments or reminds must see prices and turnover, for nobody writes what he may not
 * read.
 * <p>
 * Not held back are archived documents, which are read by whoever sees their customer,
 * what people themselves write into the history, notes and tasks, and what a seller
 * expects of an opportunity.
 */
public enum Figures {

	/**
	 * What something costs: prices of products and price lists, prices and amounts of
	 * quotes and orders, what came back, and turnover by product, which is read from
	 * orders.
	 */
	PRICES,

	/**
	 * What is earned by it: purchase prices and the margins made with them. Who sees them
	 * sees prices.
	 */
	MARGINS,

	/**
	 * What the firm takes in: invoices with their lines, open items, payments, reminders,
	 * turnover of customers, reports and bookings. That an invoice is overdue, since
	 * when, and how punctually a customer pays, is said to everybody.
	 */
	TURNOVER;

	/**
	 * An amount in SQL, for who sees it; null for everybody else.
	 * @param expression such as {@code o.net}
	 */
	public String shown(String expression, Viewer viewer) {
		return viewer.sees(this) ? expression : "cast(null as numeric)";
	}

}
