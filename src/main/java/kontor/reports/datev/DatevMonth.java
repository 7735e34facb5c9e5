package kontor.reports.datev;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kontor.database.Records;
import kontor.reports.datev.DatevInvoice.LeftOut;
import kontor.reports.datev.DatevInvoice.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what of a month goes into the books; two statements. */
@Component
class DatevMonth {

	private static final String INVOICES = """
			select i.id, i.number, i.kind, c.number as customer_number, coalesce(c.name, i.customer_name) as customer_name, i.invoice_date,
				i.due_date, i.currency, i.net, i.tax, i.gross, w.tax_mode, w.vat_id
			from invoices i left join customers c on c.id = i.customer_id left join written_invoices w on w.invoice_id = i.id
			where i.invoice_date >= :from and i.invoice_date < :to order by i.invoice_date, i.id""";

	/** Those of the invoice where it was written here, otherwise those of its order. */
	private static final String LINES = """
			select i.id, l.vat_rate, sum(l.amount) as net from invoices i join sales_order_lines l on l.order_id = i.order_id
			where i.invoice_date >= :from and i.invoice_date < :to
				and not exists (select from written_invoices w where w.invoice_id = i.id)
			group by i.id, l.vat_rate
			union all
			select i.id, l.vat_rate, sum(l.amount) - round(sum(l.amount) * w.discount / 100, 2)
			from invoices i join written_invoices w on w.invoice_id = i.id join written_invoice_lines l on l.written_invoice_id = w.id
			where i.invoice_date >= :from and i.invoice_date < :to group by i.id, l.vat_rate, w.discount""";

	private final JdbcClient jdbc;

	DatevMonth(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** An invoice that is not in the file. */
	record Left(DatevInvoice invoice, Reason reason) {

	}

	/** What is in the file and what is not, both in the order of days. */
	record Content(YearMonth month, int invoices, List<DatevBooking> bookings, List<Left> left) {

		/** What customers owe by these bookings. */
		public BigDecimal amount() {
			return bookings.stream().map(DatevBooking::signed).reduce(BigDecimal.ZERO, BigDecimal::add);
		}

	}

	@Transactional(readOnly = true)
	public Content of(YearMonth month, DatevSettings settings) {
		List<DatevInvoice> invoices = ask(INVOICES, month).query(Records.of(DatevInvoice.class)).list();
		Map<Long, @Nullable Map<BigDecimal, BigDecimal>> lines = lines(month);
		Set<Long> doubtful = doubtful(invoices, settings);
		List<DatevBooking> bookings = new ArrayList<>();
		List<Left> left = new ArrayList<>();
		for (DatevInvoice invoice : invoices) {
			try {
				List<DatevBooking> posted = invoice.bookings(lines.get(invoice.id()), settings);
				if (doubtful.contains(posted.get(0).debtor())) {
					throw new LeftOut(Reason.DEBTOR);
				}
				bookings.addAll(posted);
			}
			catch (LeftOut ex) {
				left.add(new Left(invoice, ex.reason()));
			}
		}
		return new Content(month, invoices.size() - left.size(), bookings, left);
	}

	private JdbcClient.StatementSpec ask(String sql, YearMonth month) {
		return jdbc.sql(sql).param("from", month.atDay(1)).param("to", month.plusMonths(1).atDay(1));
	}

	/** Null for invoices of which a line has no rate. */
	private Map<Long, @Nullable Map<BigDecimal, BigDecimal>> lines(YearMonth month) {
		Map<Long, @Nullable Map<BigDecimal, BigDecimal>> lines = new HashMap<>();
		Set<Long> untold = new HashSet<>();
		ask(LINES, month).query((RowCallbackHandler) (row) -> add(row, lines, untold));
		untold.forEach((id) -> lines.put(id, null));
		return lines;
	}

	private static void add(ResultSet row, Map<Long, @Nullable Map<BigDecimal, BigDecimal>> lines, Set<Long> untold)
			throws SQLException {
		BigDecimal rate = row.getBigDecimal("vat_rate");
		if (rate == null) {
			untold.add(row.getLong("id"));
		}
		else {
			lines.computeIfAbsent(row.getLong("id"), (id) -> new TreeMap<>()).put(rate, row.getBigDecimal("net"));
		}
	}

	/** Accounts that the numbers of two customers lead to, such as 0123 and 123. */
	private static Set<Long> doubtful(List<DatevInvoice> invoices, DatevSettings settings) {
		Map<Long, String> owners = new HashMap<>();
		Set<Long> doubtful = new HashSet<>();
		for (DatevInvoice invoice : invoices) {
			String number = invoice.customerNumber();
			if (number != null) {
				settings.debtor(number).ifPresent((account) -> {
					if (!owners.merge(account, number, (first, second) -> first).equals(number)) {
						doubtful.add(account);
					}
				});
			}
		}
		return doubtful;
	}

}
