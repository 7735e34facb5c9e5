package kontor.imports.files;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kontor.imports.files.Mapping.Column;
import kontor.shared.SearchText;
import org.jspecify.annotations.Nullable;

/** What columns of orders and invoices mean, by their headers. */
final class TradeWords {

	private static final Map<String, Target> KNOWN = load();

	private static final Set<Target> OF_ORDERS = EnumSet.of(Target.PRODUCT_NUMBER, Target.PRODUCT_NAME, Target.QUANTITY,
			Target.UNIT_PRICE);

	private static final Set<Target> OF_INVOICES = EnumSet.of(Target.NET, Target.GROSS);

	private TradeWords() {
	}

	/** Whether a header says something here; single words of other tables do not. */
	static boolean isKnown(String header) {
		Target target = find(header);
		return target != null && target.isTrade();
	}

	private static @Nullable Target find(String header) {
		return KNOWN.get(SearchText.expanded(header));
	}

	/** Orders or invoices, or null for a table of something else. */
	static @Nullable FileContents contents(List<String> headers) {
		Set<Target> found = EnumSet.noneOf(Target.class);
		headers.stream().map(TradeWords::find).filter((target) -> target != null).forEach(found::add);
		boolean customer = found.contains(Target.CUSTOMER_NUMBER) || found.contains(Target.CUSTOMER);
		long lines = found.stream().filter(OF_ORDERS::contains).count();
		if (customer && found.contains(Target.ORDER_NUMBER) && lines >= 2) {
			return FileContents.ORDERS;
		}
		boolean sums = found.stream().anyMatch(OF_INVOICES::contains);
		return customer && found.contains(Target.INVOICE_NUMBER) && sums && lines < 2 ? FileContents.INVOICES : null;
	}

	/** What is not known is left out: the ERP has no notes. */
	static Mapping mapping(List<String> headers, FileContents contents) {
		Set<Target> seen = EnumSet.noneOf(Target.class);
		List<Column> columns = new ArrayList<>();
		for (String header : headers) {
			Target target = of(header, contents);
			boolean first = target != null && target.fits(contents) && seen.add(target);
			columns.add(new Column(header, first ? target : Target.IGNORE));
		}
		return new Mapping(contents, columns, null);
	}

	private static @Nullable Target of(String header, FileContents contents) {
		Target target = find(header);
		boolean orders = contents == FileContents.ORDERS;
		if (target == Target.DATE) {
			return orders ? Target.ORDER_DATE : Target.INVOICE_DATE;
		}
		boolean tax = target == Target.TAX || target == Target.VAT_RATE && SearchText.expanded(header).equals("vat");
		return tax ? (orders ? Target.VAT_RATE : Target.TAX) : target;
	}

	private static Map<String, Target> load() {
		Map<String, Target> known = new HashMap<>();
		HeaderWords.properties("/imports/trade-headers.properties").forEach((target, headers) -> {
			for (String header : headers.toString().split(",\\s*")) {
				known.put(header.strip(), Target.valueOf(target.toString()));
			}
		});
		return Map.copyOf(known);
	}

}
