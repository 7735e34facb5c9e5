package kontor.customers.web;

import java.util.ArrayList;
import java.util.List;
import kontor.customers.ContactPointDraft;
import kontor.shared.ContactKind;
import org.jspecify.annotations.Nullable;

/** A row of the form for one number or address. */
class PointForm {

	private ContactKind kind = ContactKind.PHONE;

	private @Nullable String value;

	private @Nullable String label;

	static PointForm of(ContactKind kind) {
		PointForm row = new PointForm();
		row.kind = kind;
		return row;
	}

	static List<PointForm> of(List<ContactPointDraft> points) {
		List<PointForm> rows = new ArrayList<>();
		for (ContactPointDraft point : points) {
			PointForm row = of(point.kind());
			row.value = point.value();
			row.label = point.label();
			rows.add(row);
		}
		return rows;
	}

	static List<ContactPointDraft> drafts(List<PointForm> rows) {
		return rows.stream()
			.map((row) -> new ContactPointDraft(row.kind, row.value == null ? "" : row.value, row.label))
			.toList();
	}

	/** Empty rows to fill in. */
	static void offer(List<PointForm> rows, ContactKind... kinds) {
		for (ContactKind kind : kinds) {
			rows.add(of(kind));
		}
	}

	static void tidy(List<PointForm> rows) {
		rows.removeIf((row) -> row == null || row.value == null && row.label == null);
	}

	public ContactKind getKind() {
		return kind;
	}

	public void setKind(@Nullable ContactKind kind) {
		this.kind = kind == null ? ContactKind.PHONE : kind;
	}

	public @Nullable String getValue() {
		return value;
	}

	public void setValue(@Nullable String value) {
		this.value = value;
	}

	public @Nullable String getLabel() {
		return label;
	}

	public void setLabel(@Nullable String label) {
		this.label = label;
	}

}
