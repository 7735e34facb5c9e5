package kontor.products;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kontor.customers.ValuationClass;
import kontor.database.Records;
import kontor.products.ProductPrice.Origin;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Prices by customer class. There are few lists, and some hundred prices in each. */
@Repository
@Transactional
class PriceLists {

	static final int MOST_LINES = 500;

	private static final int MOST = 200;

	private static final String SELECT = "select id, name, classes, valid_from, valid_to, discount, version from price_lists l";

	/**
	 * A price that is named comes before a discount, what began last before what began
	 * earlier.
	 */
	private static final String PRICE = """
			select (select p.price from product_prices p where p.product_id = :product and p.valid_from <= :day
				order by p.valid_from desc limit 1) as usual, f.id, f.name, f.price, f.discount
			from (select 1) one left join lateral (
				select l.id, l.name, r.price, l.discount, l.valid_from from customers c join price_lists l on c.valuation_class = any (l.classes)
					left join price_list_prices r on r.price_list_id = l.id and r.product_id = :product
				where c.id = :customer and l.valid_from <= :day and (l.valid_to is null or l.valid_to >= :day)
					and (r.price is not null or l.discount is not null)
				order by r.price is null, l.valid_from desc, l.id desc limit 1) f on true""";

	private final JdbcClient jdbc;

	PriceLists(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A list as it names its price of one product. */
	public record Named(PriceList list, BigDecimal price) {

	}

	/** Those that hold or are to come first, the newest first. */
	@Transactional(readOnly = true)
	public List<PriceList> all() {
		return jdbc
			.sql(SELECT + " order by coalesce(valid_to < current_date, false), valid_from desc, lower(name) limit "
					+ MOST)
			.query(PriceLists::list)
			.list();
	}

	@Transactional(readOnly = true)
	public Optional<PriceList> find(long id) {
		return jdbc.sql(SELECT + " where id = ?").param(id).query(PriceLists::list).optional();
	}

	private static PriceList list(ResultSet row, int number) throws SQLException {
		return new PriceList(row.getLong("id"), row.getString("name"),
				Stream.of((String[]) row.getArray("classes").getArray()).map(ValuationClass::valueOf).toList(),
				row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class),
				row.getBigDecimal("discount"), row.getLong("version"));
	}

	/** By the products' names. */
	@Transactional(readOnly = true)
	public List<PriceList.Line> lines(long id) {
		return jdbc
			.sql("""
					select p.id as product_id, p.number, p.name, r.price from price_list_prices r join products p on p.id = r.product_id
					where r.price_list_id = ? order by p.name_key, p.id""")
			.param(id)
			.query(Records.of(PriceList.Line.class))
			.list();
	}

	/** Lists that name a price of this product and are not over. */
	@Transactional(readOnly = true)
	public List<Named> of(long product) {
		return jdbc
			.sql("""
					select l.*, r.price from price_list_prices r join price_lists l on l.id = r.price_list_id
					where r.product_id = ? and coalesce(l.valid_to >= current_date, true) order by l.valid_from desc, l.id desc""")
			.param(product)
			.query((row, number) -> new Named(list(row, number), row.getBigDecimal("price")))
			.list();
	}

	/** Empty where nobody has given it a price. */
	@Transactional(readOnly = true)
	public Optional<ProductPrice> price(long product, @Nullable Long customer, LocalDate day) {
		return jdbc.sql(PRICE)
			.param("product", product)
			.param("customer", customer, Types.BIGINT)
			.param("day", day)
			.query(PriceLists::price)
			.optional()
			.flatMap((price) -> price);
	}

	private static Optional<ProductPrice> price(ResultSet row, int number) throws SQLException {
		BigDecimal usual = row.getBigDecimal("usual");
		BigDecimal named = row.getBigDecimal("price");
		BigDecimal discount = row.getBigDecimal("discount");
		Long list = row.getObject("id", Long.class);
		if (named != null) {
			return Optional.of(new ProductPrice(named, Origin.PRICE_LIST, list, row.getString("name"), usual, null));
		}
		if (usual != null && discount != null) {
			return Optional.of(new ProductPrice(reduced(usual, discount), Origin.DISCOUNT, list, row.getString("name"),
					usual, discount));
		}
		return Optional.ofNullable(usual)
			.map((price) -> new ProductPrice(price, Origin.PRODUCT, null, null, price, null));
	}

	/** To the cent, or as fine as the price itself is. */
	static BigDecimal reduced(BigDecimal price, BigDecimal discount) {
		int decimals = Math.max(2, price.stripTrailingZeros().scale());
		return price.multiply(BigDecimal.valueOf(100).subtract(discount))
			.divide(BigDecimal.valueOf(100), decimals, RoundingMode.HALF_UP);
	}

	/**
	 * @return the new list's id
	 * @throws DuplicateKeyException where another one has the name
	 */
	long create(PriceListForm form, Map<Long, BigDecimal> prices) {
		long id = jdbc
			.sql("""
					insert into price_lists (name, classes, valid_from, valid_to, discount)
					values (:name, cast(:classes as text[]), :from, cast(:to as date), cast(:discount as numeric)) returning id""")
			.params(form.values())
			.query(Long.class)
			.single();
		write(id, prices);
		return id;
	}

	/**
	 * @throws OptimisticLockingFailureException where it was changed since
	 * @throws DuplicateKeyException where another one has the name
	 */
	void change(long id, PriceListForm form, Map<Long, BigDecimal> prices) {
		int changed = jdbc.sql("""
				update price_lists set name = :name, classes = cast(:classes as text[]), valid_from = :from,
					valid_to = cast(:to as date), discount = cast(:discount as numeric), version = version + 1
				where id = :id and version = :version""")
			.params(form.values())
			.param("id", id)
			.param("version", form.getVersion())
			.update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException("Price list " + id + " has changed");
		}
		write(id, prices);
	}

	private void write(long id, Map<Long, BigDecimal> prices) {
		Long[] products = prices.keySet().toArray(Long[]::new);
		jdbc.sql("delete from price_list_prices where price_list_id = ? and product_id <> all (?)")
			.param(id)
			.param(products)
			.update();
		jdbc.sql(
				"""
						insert into price_list_prices as r (price_list_id, product_id, price)
						select :id, product, price from unnest(cast(:products as bigint[]), cast(:prices as numeric[])) t (product, price)
						on conflict (price_list_id, product_id) do update set price = excluded.price where r.price <> excluded.price""")
			.param("id", id)
			.param("products", products)
			.param("prices", prices.values().stream().map(BigDecimal::toPlainString).toArray(String[]::new))
			.update();
	}

	/**
	 * @throws NotFoundException where there is none
	 */
	void remove(long id) {
		if (jdbc.sql("delete from price_lists where id = ?").param(id).update() == 0) {
			throw new NotFoundException();
		}
	}

	/**
	 * The product that a text names: by its number, or as {@code Name (number)}. Of
	 * several with one number the one that is kept here.
	 */
	@Transactional(readOnly = true)
	public Optional<Long> product(String text) {
		String number = text.strip().replaceFirst("^.*\\(([^()]+)\\)$", "$1").replace("\0", "");
		return jdbc.sql("""
				select id from products where number = any (?) order by source_system is not null, id limit 1""")
			.param(new String[] { number, text.strip().replace("\0", "") })
			.query(Long.class)
			.optional();
	}

}
