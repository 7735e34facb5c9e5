package kontor.products;

import static kontor.products.FeedBatches.column;

import java.util.List;
import kontor.database.Records;
import kontor.products.FeedBatches.Kind;
import kontor.products.FeedBatches.Row;
import kontor.products.FeedBatches.Told;
import kontor.shared.FeedResult;
import kontor.shared.Fingerprint;
import kontor.users.Figures;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes in products that another system owns. */
@Component
public class ProductFeed {

	private final FeedBatches batches;

	private final JdbcClient jdbc;

	private final Kind<ErpProduct> kind = new Kind<>("products", ProductFeed::check, ProductFeed::tell, this::write);

	/** What somebody brings who does not see what the firm itself pays. */
	private final Kind<ErpProduct> withoutMargins = new Kind<>("products", ProductFeed::checkWithoutMargins,
			ProductFeed::tell, this::write);

	ProductFeed(FeedBatches batches, JdbcClient jdbc) {
		this.batches = batches;
		this.jdbc = jdbc;
	}

	/**
	 * Writes what is new or differs, and leaves the rest untouched.
	 * @param viewer who brings them, or null for the system itself
	 * @return an answer for each, in the same order
	 * @throws org.springframework.security.access.AccessDeniedException if the viewer may
	 * not change all customers, or sees no prices
	 */
	public List<FeedResult> put(List<ErpProduct> products, @Nullable Viewer viewer) {
		if (viewer != null) {
			viewer.require(Figures.PRICES);
		}
		return batches.put(products, viewer, viewer == null || viewer.sees(Figures.MARGINS) ? kind : withoutMargins);
	}

	private static @Nullable FeedResult checkWithoutMargins(ErpProduct product) {
		return product.purchasePrice() == null ? check(product)
				: FeedResult.refused("products.feed.margins", "purchasePrice");
	}

	private static @Nullable FeedResult check(ErpProduct product) {
		return FeedRules.of(product.sourceSystem(), product.externalId())
			.text("number", product.number(), 100)
			.text("name", product.name(), 300)
			.option("description", product.description(), 10_000)
			.option("groupName", product.groupName(), 120)
			.option("unit", product.unit(), 40)
			.percent("vatRate", product.vatRate())
			.number("price", product.price())
			.date("priceFrom", product.priceFrom())
			.number("purchasePrice", product.purchasePrice())
			.require(product.purchasePrice() == null || product.purchasePrice().signum() >= 0, "products.feed.negative",
					"purchasePrice", String.valueOf(product.purchasePrice()))
			.refusal();
	}

	private static Told<ErpProduct> tell(ErpProduct told) {
		return new Told<>(told.sourceSystem(), told.externalId(), told,
				Fingerprint.of(told.number(), told.name(), told.description(), told.groupName(), told.unit(),
						told.vatRate(), told.price(), told.priceFrom(), told.purchasePrice(), told.active()));
	}

	private List<Row> write(List<Told<ErpProduct>> told) {
		List<ErpProduct> products = told.stream().map(Told::content).toList();
		jdbc.sql("""
				insert into product_groups (name) select distinct on (lower(n)) n from unnest(cast(? as text[])) n
				where n is not null and n <> '' order by lower(n) on conflict do nothing""")
			.param(column(products, ErpProduct::groupName))
			.update();
		List<Row> rows = jdbc
			.sql("""
					insert into products as p (source_system, external_id, number, name, description, group_id, unit, vat_rate,
						purchase_price, active, fingerprint)
					select t.source_system, t.external_id, t.number, t.name, t.description,
						(select g.id from product_groups g where lower(g.name) = lower(t.group_name)), t.unit, t.vat_rate,
						t.purchase_price, t.active, t.fingerprint
					from unnest(cast(:sources as text[]), cast(:ids as text[]), cast(:numbers as text[]), cast(:names as text[]),
							cast(:descriptions as text[]), cast(:groups as text[]), cast(:units as text[]),
							cast(:rates as numeric[]), cast(:purchases as numeric[]), cast(:active as boolean[]),
							cast(:fingerprints as uuid[]))
						t (source_system, external_id, number, name, description, group_name, unit, vat_rate, purchase_price, active,
							fingerprint)
					on conflict (source_system, external_id) do update set number = excluded.number, name = excluded.name,
						description = excluded.description, group_id = excluded.group_id, unit = excluded.unit,
						vat_rate = excluded.vat_rate, purchase_price = coalesce(excluded.purchase_price, p.purchase_price),
						active = excluded.active, fingerprint = excluded.fingerprint,
						changed_at = now(), version = p.version + 1
					returning source_system, external_id, id, false as held, fingerprint""")
			.param("sources", column(told, Told::sourceSystem))
			.param("ids", column(told, Told::externalId))
			.param("numbers", column(products, ErpProduct::number))
			.param("names", column(products, ErpProduct::name))
			.param("descriptions", column(products, ErpProduct::description))
			.param("groups", column(products, ErpProduct::groupName))
			.param("units", column(products, ErpProduct::unit))
			.param("rates", column(products, ErpProduct::vatRate))
			.param("purchases", column(products, ErpProduct::purchasePrice))
			.param("active", column(products, ErpProduct::active))
			.param("fingerprints", column(told, Told::fingerprint))
			.query(Records.of(Row.class))
			.list();
		writePrices(products);
		return rows;
	}

	/** A price that holds already is not noted once more. */
	private void writePrices(List<ErpProduct> products) {
		jdbc.sql(
				"""
						insert into product_prices (product_id, valid_from, price)
						select p.id, coalesce(t.valid_from, current_date), t.price
						from unnest(cast(:sources as text[]), cast(:ids as text[]), cast(:prices as numeric[]), cast(:from as date[]))
								t (source_system, external_id, price, valid_from)
							join products p on p.source_system = t.source_system and p.external_id = t.external_id
						where t.price is not null and round(t.price, 4) is distinct from (select c.price from product_prices c
							where c.product_id = p.id and c.valid_from <= coalesce(t.valid_from, current_date)
							order by c.valid_from desc limit 1)
						on conflict (product_id, valid_from) do update set price = excluded.price""")
			.param("sources", column(products, ErpProduct::sourceSystem))
			.param("ids", column(products, ErpProduct::externalId))
			.param("prices", column(products, ErpProduct::price))
			.param("from", column(products, ErpProduct::priceFrom))
			.update();
	}

}
