package kontor.products;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kontor.database.Records;
import kontor.users.Figures;
import kontor.users.Viewer;
import kontor.web.Cursor;
import kontor.web.NotFoundException;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is sold; everybody sees all of it. */
@Repository
@Transactional
public class Products {

	private static final String SELECT = """
			select p.id, p.source_system, p.external_id, p.number, p.name, p.name_key, p.description, p.group_id, g.name as group_name,
				p.unit, p.vat_rate, p.active, p.version, %s as price, %s as purchase_price
			from products p left join product_groups g on g.id = p.group_id where true""";

	private static final String PRICE = """
			(select r.price from product_prices r where r.product_id = p.id and r.valid_from <= current_date
				order by r.valid_from desc limit 1)""";

	/** As the form has it. */
	private static final String PURCHASE = "cast(:purchase as numeric)";

	private final JdbcClient jdbc;

	private final PriceLists lists;

	Products(JdbcClient jdbc, PriceLists lists) {
		this.lists = lists;
		this.jdbc = jdbc;
	}

	/** A price and since when it holds. */
	public record Price(LocalDate validFrom, BigDecimal price) {

	}

	/** A product by its number. */
	public record Numbered(long id, String number, String name) {

	}

	/** A product group. */
	public record Group(long id, String name) {

	}

	private static String select(Viewer viewer) {
		return SELECT.formatted(Figures.PRICES.shown(PRICE, viewer), Figures.MARGINS.shown("p.purchase_price", viewer));
	}

	/**
	 * By name.
	 * @param q how number or name begins, or a part of the name; null: all
	 * @param after the cursor of the page before; null or unreadable: the first page
	 */
	@Transactional(readOnly = true)
	public Slice<ProductRow> page(@Nullable String q, @Nullable Long group, @Nullable String after, int limit,
			Viewer viewer) {
		Cursor cursor = Cursor.read(after, 2);
		boolean further = cursor != null && cursor.text(1).matches("\\d{1,18}") && cursor.text(0).indexOf('\0') < 0;
		String typed = q == null ? "" : q.strip().replace("\0", "").replaceAll("([\\\\%_])", "\\\\$1");
		String sql = select(viewer)
				+ (typed.isEmpty() ? "" : " and (p.number ilike :begins or p.name_key like :contains)")
				+ (group == null ? "" : " and p.group_id = :group")
				+ (further ? " and (p.name_key, p.id) > (:key, :id)" : "") + " order by p.name_key, p.id limit "
				+ (limit + 1);
		JdbcClient.StatementSpec statement = jdbc.sql(sql);
		if (!typed.isEmpty()) {
			statement = statement.param("begins", typed + "%").param("contains", "%" + typed.toLowerCase() + "%");
		}
		statement = group == null ? statement : statement.param("group", group);
		if (further) {
			statement = statement.param("key", cursor.text(0)).param("id", cursor.number(1));
		}
		return Slice.of(statement.query(Records.of(ProductRow.class)).list(), limit,
				(last) -> Cursor.of(last.nameKey(), last.id()));
	}

	@Transactional(readOnly = true)
	public Optional<ProductRow> find(long id, Viewer viewer) {
		return jdbc.sql(select(viewer) + " and p.id = ?").param(id).query(Records.of(ProductRow.class)).optional();
	}

	/** The same by the key that the owner gave it. */
	@Transactional(readOnly = true)
	public Optional<ProductRow> find(String sourceSystem, String externalId, Viewer viewer) {
		return jdbc.sql(select(viewer) + " and p.source_system = ? and p.external_id = ?")
			.param(sourceSystem)
			.param(externalId)
			.query(Records.of(ProductRow.class))
			.optional();
	}

	/**
	 * Products by their numbers, as they are written or in capitals; of several with one
	 * number the one that is kept here.
	 * @return by what was typed; what names no product is left out
	 */
	@Transactional(readOnly = true)
	public Map<String, Numbered> numbered(Collection<String> typed) {
		String[] numbers = typed.stream()
			.flatMap((number) -> Stream.of(number, number.toUpperCase(Locale.ROOT)))
			.map((number) -> number.replace("\0", ""))
			.distinct()
			.toArray(String[]::new);
		List<Numbered> found = numbers.length == 0 ? List.of() : jdbc
			.sql("select id, number, name from products where number = any (?) order by source_system is not null, id")
			.param(numbers)
			.query(Records.of(Numbered.class))
			.list();
		Map<String, Numbered> numbered = new HashMap<>();
		typed.forEach((number) -> found.stream()
			.filter((product) -> product.number().equalsIgnoreCase(number))
			.findFirst()
			.ifPresent((product) -> numbered.put(number, product)));
		return numbered;
	}

	/**
	 * What a product costs, net, for one: by the price lists for the customer's class,
	 * otherwise what everybody pays.
	 * @param customer one that the viewer may see; null: nobody in particular
	 * @return empty where it has no price on that day, or the viewer sees no prices
	 */
	@Transactional(readOnly = true)
	public Optional<ProductPrice> price(long product, @Nullable Long customer, LocalDate day, Viewer viewer) {
		return viewer.sees(Figures.PRICES) ? lists.price(product, customer, day) : Optional.empty();
	}

	/** Newest first, those to come too; none for who sees no prices. */
	@Transactional(readOnly = true)
	public List<Price> prices(long id, Viewer viewer) {
		return viewer.sees(Figures.PRICES)
				? jdbc.sql("select valid_from, price from product_prices where product_id = ? order by valid_from desc")
					.param(id)
					.query(Records.of(Price.class))
					.list()
				: List.of();
	}

	@Transactional(readOnly = true)
	public List<Group> groups() {
		return jdbc.sql("select id, name from product_groups order by lower(name), id limit 1000")
			.query(Records.of(Group.class))
			.list();
	}

	/**
	 * @return the new product's id
	 * @throws DuplicateKeyException where another one kept here has the number
	 */
	long create(ProductForm form, Viewer author) {
		long id = jdbc
			.sql("""
					insert into products (number, name, description, group_id, unit, vat_rate, purchase_price, active)
					values (:number, :name, :description, cast(:group as bigint), :unit, cast(:rate as numeric), %s, :active)
					returning id"""
				.formatted(Figures.MARGINS.shown(PURCHASE, author)))
			.params(form.values(group(form)))
			.query(Long.class)
			.single();
		price(id, form);
		return id;
	}

	/**
	 * A purchase price that the author does not see stays as it is.
	 * @throws NotFoundException where there is none that is kept here
	 * @throws OptimisticLockingFailureException where it was changed since
	 * @throws DuplicateKeyException where another one kept here has the number
	 */
	void change(long id, ProductForm form, Viewer author) {
		own(id, author);
		int changed = jdbc
			.sql("""
					update products set number = :number, name = :name, description = :description, group_id = cast(:group as bigint),
						unit = :unit, vat_rate = cast(:rate as numeric), purchase_price = %s, active = :active, changed_at = now(),
						version = version + 1
					where id = :id and version = :version"""
				.formatted(author.sees(Figures.MARGINS) ? PURCHASE : "purchase_price"))
			.params(form.values(group(form)))
			.param("id", id)
			.param("version", form.getVersion())
			.update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException("Product " + id + " has changed");
		}
		price(id, form);
	}

	/**
	 * @throws NotFoundException where there is none that is kept here
	 */
	@Transactional(readOnly = true)
	public ProductRow own(long id, Viewer viewer) {
		return find(id, viewer).filter(ProductRow::isOwn).orElseThrow(NotFoundException::new);
	}

	private @Nullable Long group(ProductForm form) {
		String name = form.getGroupName() == null ? "" : form.getGroupName().strip();
		if (name.isEmpty()) {
			return null;
		}
		jdbc.sql("insert into product_groups (name) values (?) on conflict do nothing").param(name).update();
		return jdbc.sql("select id from product_groups where lower(name) = lower(?)")
			.param(name)
			.query(Long.class)
			.single();
	}

	private void price(long id, ProductForm form) {
		BigDecimal price = form.price();
		if (price != null) {
			jdbc.sql(
					"""
							insert into product_prices (product_id, valid_from, price)
							select :id, coalesce(cast(:from as date), current_date), :price
							where :price is distinct from (select c.price from product_prices c where c.product_id = :id
								and c.valid_from <= coalesce(cast(:from as date), current_date) order by c.valid_from desc limit 1)
							on conflict (product_id, valid_from) do update set price = excluded.price""")
				.param("id", id)
				.param("from", form.getPriceFrom())
				.param("price", price)
				.update();
		}
	}

}
