package kontor.quotes.web;

import kontor.sales.OpportunityPanel;
import org.springframework.stereotype.Component;

/** What was offered for an opportunity, on its page. */
@Component
class OpportunityQuotesPanel implements OpportunityPanel {

	@Override
	public String template() {
		return "quotes/_opportunity";
	}

}
