package kontor.customers;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one table holds about people, as conditions and assignments in SQL: {@code t} is
 * the row, {@code :person} and {@code :customer} are the one concerned. Put together with
 * the verbs below, not changed afterwards.
 */
public final class Holding {

	private final String table;

	private @Nullable String ofPerson;

	private @Nullable String ofCustomer;

	private Fate fate = Fate.GOES;

	private @Nullable String blanking;

	private Mention mention = Mention.NONE;

	private List<String> texts = List.of();

	private @Nullable String near;

	private @Nullable Part follows;

	private @Nullable String afterwards;

	private Set<String> silent = Set.of();

	private boolean excerpted;

	private Holding(String table) {
		this.table = table;
	}

	/** What an erasure does to the person's own rows. */
	public enum Fate {

		/** They go. */
		GOES,
		/** They are the firm's and stay; a customer's own go. */
		STAYS,
		/** They stay with their contents blanked. */
		BLANKED

	}

	/** What an erasure does to any other row that names the person. */
	public enum Mention {

		/** Nobody is named there. */
		NONE,
		/** The user decides. */
		REVIEWED,
		/** The name is taken out of the text. */
		REPLACED,
		/** The contents are blanked. */
		BLANKED,
		/** The row goes. */
		DELETED

	}

	/** Rows that belong to another table's: the column holds the other's id. */
	public record Part(String table, String column) {

	}

	/** A table whose rows go with whom they are about. */
	public static Holding in(String table) {
		return new Holding(table);
	}

	/** Which rows are about a contact person. */
	public Holding ofPerson(String condition) {
		ofPerson = condition;
		return this;
	}

	/** Which rows are about a customer, of whom everything goes. */
	public Holding ofCustomer(String condition) {
		ofCustomer = condition;
		return this;
	}

	/** Rows outlive the person. */
	public Holding stays() {
		fate = Fate.STAYS;
		return this;
	}

	/** Rows stay; these assignments take the person out. */
	public Holding blanked(String assignments) {
		fate = Fate.BLANKED;
		mention = Mention.BLANKED;
		blanking = assignments;
		return this;
	}

	/**
	 * Free text that the user looks at before a name is taken out.
	 * @param customer whose text it is: there the last name alone says who is meant
	 */
	public Holding reviewed(String customer, String... columns) {
		mention = Mention.REVIEWED;
		near = customer;
		texts = List.of(columns);
		return this;
	}

	/** Text from which names are taken out without asking. */
	public Holding replaced(String... columns) {
		mention = Mention.REPLACED;
		texts = List.of(columns);
		return this;
	}

	/** Rows that name the person go. */
	public Holding deletedWhereNamed() {
		mention = Mention.DELETED;
		return this;
	}

	/** Rows share what is decided about the row that they are versions of. */
	public Holding versionsOf(String other, String column) {
		follows = new Part(other, column);
		return this;
	}

	/** These rows go when everything else is done. */
	public Holding goesAfterwards(String condition) {
		afterwards = condition;
		return this;
	}

	/** A report leaves out columns that repeat others. */
	public Holding without(String... columns) {
		silent = Set.of(columns);
		return this;
	}

	/**
	 * Of a row that only names somebody a report tells the passages that do: the rest is
	 * about others.
	 */
	public Holding excerpted() {
		excerpted = true;
		return this;
	}

	public String table() {
		return table;
	}

	/** Null: no rows are about contact persons. */
	public @Nullable String ofPerson() {
		return ofPerson;
	}

	/** Null: no rows are about customers. */
	public @Nullable String ofCustomer() {
		return ofCustomer;
	}

	public Fate fate() {
		return fate;
	}

	/** Null: rows are not blanked. */
	public @Nullable String blanking() {
		return blanking;
	}

	public Mention mention() {
		return mention;
	}

	/** The columns that may name people; empty: all, where rows may name any at all. */
	public List<String> texts() {
		return texts;
	}

	/** Null: only whole names say who is meant. */
	public @Nullable String near() {
		return near;
	}

	/** Null: rows stand for themselves. */
	public @Nullable Part follows() {
		return follows;
	}

	/** Null: none go last. */
	public @Nullable String afterwards() {
		return afterwards;
	}

	public Set<String> silent() {
		return silent;
	}

	public boolean isExcerpted() {
		return excerpted;
	}

}
