package kontor.customers;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kontor.changes.ChangeBatches;
import kontor.customers.MergeRefusedException.Reason;
import kontor.users.Company;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes two customers one. */
@Component
@Transactional
class CustomerMerge {

	private final MergeRows rows;

	private final Customers customers;

	private final CustomerRegister register;

	private final CustomerAccess access;

	private final CustomerRules rules;

	private final ChangeBatches batches;

	private final Company company;

	private final ApplicationEventPublisher events;

	private final MessageSource messages;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	CustomerMerge(MergeRows rows, Customers customers, CustomerRegister register, CustomerAccess access,
			CustomerRules rules, ChangeBatches batches, Company company, ApplicationEventPublisher events,
			MessageSource messages, EntityManager entities, JdbcClient jdbc) {
		this.rows = rows;
		this.customers = customers;
		this.register = register;
		this.access = access;
		this.rules = rules;
		this.batches = batches;
		this.company = company;
		this.events = events;
		this.messages = messages;
		this.entities = entities;
		this.jdbc = jdbc;
	}

	/** Both as they are, if the viewer may make one of them. */
	@Transactional(readOnly = true)
	public MergePair pair(long kept, long other, Viewer viewer) {
		access.requireWrite(kept, viewer);
		access.requireWrite(other, viewer);
		return read(kept, other, viewer);
	}

	private MergePair read(long kept, long other, Viewer viewer) {
		if (kept == other) {
			throw new MergeRefusedException(Reason.SELF);
		}
		Map<Long, CustomerSnapshot> found = register.snapshots(List.of(kept, other));
		if (found.size() < 2) {
			throw new NotFoundException();
		}
		MergePair pair = new MergePair(found.get(kept), found.get(other));
		if (pair.kept().draft().kind() != pair.other().draft().kind()) {
			throw new MergeRefusedException(Reason.KINDS);
		}
		return related(pair, viewer);
	}

	/**
	 * With parents to choose from that make no circle: who belonged to the other belongs
	 * to its parent now; who belongs to the one that stays is no parent of it.
	 */
	private MergePair related(MergePair pair, Viewer viewer) {
		CustomerDraft kept = pair.kept().draft();
		CustomerDraft other = pair.other().draft();
		Long parent = above(kept.parentId()).contains(pair.other().id()) ? other.parentId() : kept.parentId();
		boolean choosable = other.parentId() != null && !above(other.parentId()).contains(pair.kept().id())
				&& isVisible(other.parentId(), viewer);
		return new MergePair(with(pair.kept(), kept.below(parent)),
				with(pair.other(), other.below(choosable ? other.parentId() : parent)));
	}

	private static CustomerSnapshot with(CustomerSnapshot known, CustomerDraft draft) {
		return new CustomerSnapshot(known.id(), known.version(), known.deleted(), draft);
	}

	private Set<Long> above(@Nullable Long parent) {
		return parent == null ? Set.of() : Set.copyOf(jdbc.sql("""
				with recursive line (id, parent_id) as (
					select c.id, c.parent_id from customers c where c.id = ?
					union select c.id, c.parent_id from customers c join line on c.id = line.parent_id)
				select id from line""").param(parent).query(Long.class).list());
	}

	private boolean isVisible(long id, Viewer viewer) {
		return jdbc.sql("select exists (select from customers c where c.id = ? and " + Visibility.of("c", viewer) + ")")
			.param(id)
			.query(Boolean.class)
			.single();
	}

	/**
	 * @return the batch's id
	 */
	public long run(MergeOrder order, Viewer viewer) {
		rules.lockParents();
		rows.lock(MergeKind.CUSTOMER, order, viewer);
		MergePair pair = read(order.kept(), order.other(), viewer);
		CustomerDraft kept = pair.kept().draft();
		CustomerDraft other = pair.other().draft();
		MergeFields<CustomerDraft> fields = new MergeFields<>(kept, other, order.choices());
		NoteLength.check(fields.text("note", CustomerDraft::note));
		String title = messages.getMessage("customers.merge.title",
				new Object[] { other.name(), other.number(), kept.name(), kept.number() },
				LocaleContextHolder.getLocale());
		return batches.run(ChangeBatches.Kind.MERGE, title, viewer, () -> merge(order, kept, fields, viewer));
	}

	private void merge(MergeOrder order, CustomerDraft kept, MergeFields<CustomerDraft> fields, Viewer viewer) {
		String number = fields.always("number", CustomerDraft::number);
		jdbc.sql("update customers set parent_id = null where id = ? and parent_id = ?")
			.param(order.kept())
			.param(order.other())
			.update();
		rows.move(MergeKind.CUSTOMER, order.other(), order.kept(), order.choices().get("address") == MergeChoice.OTHER);
		if (!Objects.equals(number, kept.number())) {
			rows.giveNumber(order.other(), kept.number());
		}
		rows.bury(MergeKind.CUSTOMER, order.other(), order.kept(), viewer);
		Customer winner = customers.whole(List.of(order.kept())).get(0);
		winner.unite((now) -> chosen(now, number, fields),
				new Change(viewer.id(), Instant.now(), company.dialingArea()));
		entities.flush();
		jdbc.sql("set constraints customers_number_key immediate").update();
		events.publishEvent(new CustomersMerged(order.kept(), order.other()));
	}

	private static CustomerDraft chosen(CustomerDraft now, String number, MergeFields<CustomerDraft> fields) {
		return new CustomerDraft(now.kind(), number, fields.always("status", CustomerDraft::status),
				fields.always("name", CustomerDraft::name), fields.of("salutation", CustomerDraft::salutation),
				fields.of("title", CustomerDraft::title), fields.of("firstName", CustomerDraft::firstName),
				fields.of("lastName", CustomerDraft::lastName),
				fields.of("letterSalutation", CustomerDraft::letterSalutation),
				fields.of("birthday", CustomerDraft::birthday), fields.text("note", CustomerDraft::note),
				fields.of("ownerId", CustomerDraft::ownerId), fields.of("parentId", CustomerDraft::parentId),
				fields.of("valuationClass", CustomerDraft::valuationClass),
				fields.of("externalId", CustomerDraft::externalId), fields.of("vatId", CustomerDraft::vatId),
				now.tags(), now.contactPoints(), now.addresses());
	}

}
