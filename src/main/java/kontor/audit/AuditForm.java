package kontor.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the page of the log is asked for. */
class AuditForm {

	private @Nullable Long user;

	private @Nullable Long customer;

	private @Nullable Long person;

	private @Nullable String table;

	private @Nullable String row;

	private AuditFilter.@Nullable Kind kind;

	private @Nullable LocalDate from;

	private @Nullable LocalDate to;

	AuditFilter toFilter() {
		return new AuditFilter(user, customer, person, table, row, kind, from, to);
	}

	/** The same question for the page after this cursor. */
	String query(String after) {
		return UriComponentsBuilder.newInstance()
			.queryParamIfPresent("user", Optional.ofNullable(user))
			.queryParamIfPresent("customer", Optional.ofNullable(customer))
			.queryParamIfPresent("person", Optional.ofNullable(person))
			.queryParamIfPresent("table", Optional.ofNullable(table))
			.queryParamIfPresent("row", Optional.ofNullable(row))
			.queryParamIfPresent("kind", Optional.ofNullable(kind))
			.queryParamIfPresent("from", Optional.ofNullable(from))
			.queryParamIfPresent("to", Optional.ofNullable(to))
			.queryParam("after", "{after}")
			.build(after)
			.toString();
	}

	public @Nullable Long getUser() {
		return user;
	}

	public void setUser(@Nullable Long user) {
		this.user = user;
	}

	public @Nullable Long getCustomer() {
		return customer;
	}

	public void setCustomer(@Nullable Long customer) {
		this.customer = customer;
	}

	public @Nullable Long getPerson() {
		return person;
	}

	public void setPerson(@Nullable Long person) {
		this.person = person;
	}

	public @Nullable String getTable() {
		return table;
	}

	public void setTable(@Nullable String table) {
		this.table = table == null || table.isBlank() ? null : table;
	}

	public @Nullable String getRow() {
		return row;
	}

	public void setRow(@Nullable String row) {
		this.row = row == null || row.isBlank() ? null : row.strip();
	}

	public AuditFilter.@Nullable Kind getKind() {
		return kind;
	}

	public void setKind(AuditFilter.@Nullable Kind kind) {
		this.kind = kind;
	}

	public @Nullable LocalDate getFrom() {
		return from;
	}

	public void setFrom(@Nullable LocalDate from) {
		this.from = from;
	}

	public @Nullable LocalDate getTo() {
		return to;
	}

	public void setTo(@Nullable LocalDate to) {
		this.to = to;
	}

}
