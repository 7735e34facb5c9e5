package kontor.customers.web;

import java.util.Comparator;
import java.util.List;
import kontor.customers.CustomerDirectory;
import kontor.customers.CustomerHead;
import kontor.customers.CustomerPanel;
import kontor.customers.CustomerPanel.Side;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the card together from the panels of all modules. */
@Component
class CustomerCard {

	private final CustomerDirectory directory;

	private final List<CustomerPanel> panels;

	CustomerCard(CustomerDirectory directory, List<CustomerPanel> panels) {
		this.directory = directory;
		this.panels = panels.stream().sorted(Comparator.comparingInt(CustomerPanel::order)).toList();
	}

	/** The card as the template shows it. */
	record Card(CustomerHead customer, List<Panel> left, List<Panel> middle, List<Panel> right) {

	}

	/** A panel with what it shows; nothing yet where it comes later. */
	record Panel(String name, String template, @Nullable Object content) {

		public boolean isLater() {
			return content == null;
		}

	}

	/**
	 * @throws NotFoundException where there is no such customer or the viewer may not see
	 * it
	 */
	@Transactional(readOnly = true)
	public Card of(long id, Viewer viewer) {
		CustomerHead customer = directory.find(id, viewer).orElseThrow(NotFoundException::new);
		return new Card(customer, on(Side.LEFT, customer, viewer), on(Side.MIDDLE, customer, viewer),
				on(Side.RIGHT, customer, viewer));
	}

	/**
	 * One panel alone.
	 * @throws NotFoundException where there is no such customer or panel
	 */
	@Transactional(readOnly = true)
	public Card part(long id, String name, Viewer viewer) {
		CustomerHead customer = directory.find(id, viewer).orElseThrow(NotFoundException::new);
		CustomerPanel panel = panels.stream()
			.filter((candidate) -> candidate.name().equals(name))
			.findFirst()
			.orElseThrow(NotFoundException::new);
		return new Card(customer, List.of(), List.of(shown(panel, customer, viewer)), List.of());
	}

	private List<Panel> on(Side side, CustomerHead customer, Viewer viewer) {
		return panels.stream()
			.filter((panel) -> panel.side() == side)
			.map((panel) -> panel.later() ? new Panel(panel.name(), panel.template(), null)
					: shown(panel, customer, viewer))
			.toList();
	}

	private static Panel shown(CustomerPanel panel, CustomerHead customer, Viewer viewer) {
		return new Panel(panel.name(), panel.template(), panel.content(customer, viewer));
	}

}
