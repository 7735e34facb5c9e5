package kontor.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kontor.database.Records;
import kontor.documents.text.FileType;
import kontor.documents.text.TextState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores what is in files, each content once, in pieces. */
@Repository
class Contents {

	static final int PIECE = 512 << 10;

	/** So long a content without a document waits for one that is just being filed. */
	private static final String GRACE = "1 hour";

	private final JdbcClient jdbc;

	Contents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A content.
	 *
	 * @param fresh whether it was not there before
	 */
	record Kept(long id, boolean fresh, ScanState scanState) {

	}

	/** What is known of a content. */
	record Content(long id, long size, FileType type, TextState textState, ScanState scanState) {

	}

	/**
	 * Stores a file, or finds it. Two who bring the same at once wait for each other.
	 * @throws DocumentRefusedException where it is known to be infected
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Kept keep(Incoming file, ScanState scan) throws IOException {
		Kept kept = jdbc
			.sql("""
					insert into document_contents (sha256, size, type, scan_state, scanned_at)
					values (:sha, :size, :type, :scan, case when :scan <> 'UNCHECKED' then now() end)
					on conflict (sha256) do update set used_at = now(),
						scan_state = case when excluded.scan_state = 'UNCHECKED' then document_contents.scan_state else excluded.scan_state end
					returning id, xmax::text = '0' as fresh, scan_state""")
			.param("sha", file.sha256())
			.param("size", file.size())
			.param("type", file.type().name())
			.param("scan", scan.name())
			.query(Records.of(Kept.class))
			.single();
		if (kept.scanState() == ScanState.INFECTED) {
			throw new DocumentRefusedException("file", "documents.refused.virus.known", file.name());
		}
		if (kept.fresh()) {
			write(kept.id(), file.path());
		}
		return kept;
	}

	private void write(long id, Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			int number = 0;
			for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
				jdbc.sql("insert into document_chunks (content_id, number, bytes) values (?, ?, ?)")
					.param(id)
					.param(number++)
					.param(piece)
					.update();
			}
		}
	}

	Optional<Content> find(long id) {
		return jdbc.sql("select id, size, type, text_state, scan_state from document_contents where id = ?")
			.param(id)
			.query(Records.of(Content.class))
			.optional();
	}

	/**
	 * @return empty behind the last piece
	 */
	byte[] piece(long id, int number) {
		return jdbc.sql("select bytes from document_chunks where content_id = ? and number = ?")
			.param(id)
			.param(number)
			.query(byte[].class)
			.optional()
			.orElse(new byte[0]);
	}

	/** Holds one piece in memory and no connection while nobody reads. */
	InputStream open(long id) {
		return new PieceStream((number) -> piece(id, number), PIECE);
	}

	/** Writes a content where it can be read at any place; the caller deletes it. */
	Path copy(long id) throws IOException {
		Path file = Files.createTempFile("kontor-document", null);
		try (InputStream in = open(id); OutputStream out = Files.newOutputStream(file)) {
			in.transferTo(out);
			return file;
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(file);
			throw ex;
		}
	}

	/**
	 * What was read in a content, instead of what was before. Two who tell wait for each
	 * other.
	 */
	@Transactional
	public void tell(long id, TextState state, List<String> text) {
		jdbc.sql("update document_contents set text_state = ? where id = ?").param(state.name()).param(id).update();
		jdbc.sql("delete from document_texts where content_id = ?").param(id).update();
		for (int i = 0; i < text.size(); i++) {
			jdbc.sql("insert into document_texts (content_id, number, text) values (?, ?, ?)")
				.param(id)
				.param(i)
				.param(text.get(i))
				.update();
		}
	}

	/** The beginning of what was read. */
	String beginning(long id, int length) {
		return jdbc.sql("select left(text, ?) from document_texts where content_id = ? order by number limit 1")
			.param(length)
			.param(id)
			.query(String.class)
			.optional()
			.orElse("");
	}

	/** What no scanner has answered for, the longest waiting first. */
	List<Long> unchecked(int limit) {
		return jdbc
			.sql("""
					select id from document_contents where scan_state = 'UNCHECKED' and
						(scanned_at is null or scanned_at < now() - interval '1 hour') order by scanned_at nulls first, id limit ?""")
			.param(limit)
			.query(Long.class)
			.list();
	}

	@Transactional
	public void scanned(long id, ScanState state) {
		jdbc.sql("update document_contents set scan_state = ?, scanned_at = now() where id = ?")
			.param(state.name())
			.param(id)
			.update();
	}

	/**
	 * @return how many contents without a document are gone
	 */
	@Transactional
	public int removeUnused() {
		return jdbc.sql("""
				delete from document_contents c where used_at < now() - cast(? as interval)
					and not exists (select from document_versions v where v.content_id = c.id)
					and not exists (select from documents d where d.content_id = c.id)""").param(GRACE).update();
	}

}
