package kontor.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kontor.documents.text.FileType;
import kontor.documents.text.TextState;
import kontor.history.Direction;
import kontor.history.Passage;
import kontor.users.Viewer;
import kontor.web.Cursor;
import kontor.web.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads documents, only what the viewer may see. Each question is one statement. */
@Repository
class DocumentList {

	private final JdbcClient jdbc;

	DocumentList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param after the cursor of the page before; anything else begins at the newest
	 */
	Slice<Document> page(DocumentFilter filter, Viewer viewer, @Nullable String after, int limit) {
		DocumentSql sql = new DocumentSql(filter, viewer, position(after), limit + 1);
		String statement = sql.select();
		List<Document> found = jdbc.sql(statement).params(sql.params()).query(DocumentList::document).list();
		return Slice.of(found.stream().map((one) -> shortened(one, filter)).toList(), limit,
				(last) -> Cursor.of(last.datedOn(), last.id()));
	}

	Optional<Document> find(long id, Viewer viewer) {
		return jdbc.sql(DocumentSql.one(viewer)).param("id", id).query(DocumentList::document).optional();
	}

	private static Document shortened(Document document, DocumentFilter filter) {
		String text = document.passage();
		return text == null ? document : document.withPassage(Passage.of(text, filter.terms()));
	}

	private static @Nullable Cursor position(@Nullable String text) {
		Cursor cursor = Cursor.read(text, 2);
		try {
			if (cursor != null) {
				LocalDate day = LocalDate.parse(cursor.text(0));
				cursor.number(1);
				return day.getYear() > 0 && day.getYear() < 3000 ? cursor : null;
			}
			return null;
		}
		catch (DateTimeException | NumberFormatException ex) {
			return null;
		}
	}

	private static Document document(ResultSet row, int number) throws SQLException {
		return new Document(row.getLong(1), row.getString(2), DocumentKind.valueOf(row.getString(3)),
				Direction.valueOf(row.getString(4)), row.getObject(5, LocalDate.class),
				List.of((String[]) row.getArray(6).getArray()), row.getString(7), row.getBoolean(8),
				row.getObject(9, Long.class), row.getString(10), row.getTimestamp(11).toInstant(), row.getLong(12),
				row.getString(13), row.getInt(14), FileType.valueOf(row.getString(15)), row.getLong(16),
				TextState.valueOf(row.getString(17)), ScanState.valueOf(row.getString(18)),
				row.getObject(19, Long.class), row.getString(20), row.getString(21), row.getBoolean(22),
				row.getLong(23));
	}

}
