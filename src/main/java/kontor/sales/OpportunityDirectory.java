package kontor.sales;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules ask of and tell the opportunities. */
@Component
public class OpportunityDirectory {

	private static final int MOST = 50;

	private final Opportunities opportunities;

	private final Pipelines pipelines;

	private final Selling selling;

	OpportunityDirectory(Opportunities opportunities, Pipelines pipelines, Selling selling) {
		this.opportunities = opportunities;
		this.pipelines = pipelines;
		this.selling = selling;
	}

	/** The few facts about an opportunity that pages of other modules show. */
	public record Head(long id, long customerId, String title, boolean open) {

		private static Head of(Opportunity one) {
			return new Head(one.id(), one.customerId(), one.title(), one.isOpen());
		}

	}

	/**
	 * Something that the customer may buy.
	 *
	 * @param productId null: written freely
	 * @param unitPrice net, in euros
	 * @param vatRate percent; null: not known
	 */
	public record Wanted(@Nullable Long productId, @Nullable String productNumber, String name, BigDecimal quantity,
			@Nullable String unit, BigDecimal unitPrice, @Nullable BigDecimal vatRate) {

	}

	/** Why something was won. */
	public record Reason(long id, String name) {

	}

	/** Empty where there is none or the viewer may not see it. */
	public Optional<Head> find(long id, Viewer viewer) {
		return opportunities.find(id, viewer).map(Head::of);
	}

	/** The open ones of a customer. */
	public List<Head> open(long customer, Viewer viewer) {
		return opportunities.ofCustomer(customer, MOST, viewer)
			.stream()
			.filter(Opportunity::isOpen)
			.map(Head::of)
			.toList();
	}

	/**
	 * What the customer may buy, in its order.
	 * @param id of one that {@link #find} has given
	 */
	public List<Wanted> wanted(long id) {
		return opportunities.wanted(id);
	}

	/** To choose from when one is won. */
	public List<Reason> reasonsToWin() {
		return pipelines.reasons(State.WON).stream().map((one) -> new Reason(one.id(), one.name())).toList();
	}

	/**
	 * Wins an opportunity, in the caller's transaction; one that is closed already stays
	 * as it is.
	 * @return false where there is no such reason
	 * @throws NotFoundException where the viewer may not see it
	 * @throws AccessDeniedException where he may not change it
	 */
	@Transactional
	public boolean win(long id, @Nullable Long reason, Viewer viewer) {
		boolean known = reason != null && pipelines.reasons(State.WON).stream().anyMatch((one) -> one.id() == reason);
		if (known && opportunities.lock(id, viewer).orElseThrow(NotFoundException::new).isOpen()) {
			selling.close(id, new Closing(State.WON, reason, null), viewer);
		}
		return known;
	}

}
