package kontor.sales;

/** Where an opportunity comes from. */
enum Source {

	RECOMMENDATION, CAMPAIGN, OWN, WEBSITE, FAIR, INQUIRY, OTHER

}
