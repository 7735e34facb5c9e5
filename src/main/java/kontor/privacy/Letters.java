package kontor.privacy;

import java.time.LocalDate;
import kontor.web.Formats;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Letters and receipts of a trade, which must be kept although somebody goes.
 */
@Repository
class Letters {

	/** § 257 HGB and § 147 AO: six years, counted from the end of the year. */
	private static final int YEARS = 6;

	/** § 147 AO: invoices are receipts, eight years. */
	private static final int YEARS_OF_RECEIPTS = 8;

	private final JdbcClient jdbc;

	Letters(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Keeps all of them, however many there are, out of an erasure. */
	void keep(long request, long customer) {
		jdbc.sql("""
				insert into privacy_findings (request_id, table_name, key, review, decision, reason)
				select :request, 'interactions', jsonb_build_object('id', i.id), true, 'KEEP', '§ 257 HGB, § 147 AO'
				from interactions i join customers c on c.id = i.customer_id
				where i.customer_id = :customer and i.channel in ('LETTER', 'FAX', 'EMAIL') and i.occurred_at >= :since
					and c.status <> 'PROSPECT' order by i.occurred_at desc""")
			.param("request", request)
			.param("customer", customer)
			.param("since", since(YEARS))
			.update();
		keep("sales_orders", "order_date", YEARS, request, customer);
		keep("quotes", "issued_on", YEARS, request, customer);
		keep("invoices", "invoice_date", YEARS_OF_RECEIPTS, request, customer);
		keep("written_invoices", "issued_on", YEARS_OF_RECEIPTS, request, customer);
		keepFiles(request, customer);
	}

	/** What was printed or came in, as far as it must be kept as it is. */
	private void keepFiles(long request, long customer) {
		String kept = """
				from documents d where d.kept and d.dated_on >= :since
					and exists (select from document_links l where l.document_id = d.id and l.customer_id = :customer)""";
		keep("documents", "jsonb_build_object('id', d.id) " + kept, request, customer);
		keep("document_versions",
				"jsonb_build_object('id', v.id) "
						+ kept.replace("documents d", "documents d join document_versions v on v.document_id = d.id"),
				request, customer);
		keep("document_texts", "jsonb_build_object('content_id', t.content_id, 'number', t.number) "
				+ kept.replace("documents d", "documents d join document_texts t on t.content_id = d.content_id"),
				request, customer);
	}

	private void keep(String table, String rows, long request, long customer) {
		jdbc.sql("""
				insert into privacy_findings (request_id, table_name, key, review, decision, reason)
				select :request, '%s', k.key, true, 'KEEP', '§ 257 HGB, § 147 AO' from (select distinct %s) k (key)"""
			.formatted(table, rows))
			.param("request", request)
			.param("customer", customer)
			.param("since", since(YEARS_OF_RECEIPTS))
			.update();
	}

	private void keep(String table, String day, int years, long request, long customer) {
		jdbc.sql("""
				insert into privacy_findings (request_id, table_name, key, review, decision, reason)
				select :request, '%1$s', jsonb_build_object('id', t.id), true, 'KEEP', '§ 257 HGB, § 147 AO'
				from %1$s t where t.customer_id = :customer and t.%2$s >= :since""".formatted(table, day))
			.param("request", request)
			.param("customer", customer)
			.param("since", since(years))
			.update();
	}

	private static LocalDate since(int years) {
		return LocalDate.now(Formats.ZONE).minusYears(years).withDayOfYear(1);
	}

}
