package kontor.documents;

import java.io.IOException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kontor.changes.ChangeBatches;
import kontor.database.Jobs;
import kontor.database.Records;
import kontor.documents.text.FileType;
import kontor.users.Viewer;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Stores documents and their versions. */
@Repository
@Transactional
class Documents {

	private final JdbcClient jdbc;

	private final Contents contents;

	private final DocumentLinks links;

	private final DocumentList list;

	private final ChangeBatches batches;

	private final Jobs jobs;

	Documents(JdbcClient jdbc, Contents contents, DocumentLinks links, DocumentList list, ChangeBatches batches,
			Jobs jobs) {
		this.jdbc = jdbc;
		this.contents = contents;
		this.links = links;
		this.list = list;
		this.batches = batches;
		this.jobs = jobs;
	}

	/**
	 * What became of a document that was to be filed.
	 *
	 * @param created false where the same user had sent the same external id before
	 */
	record Filed(long id, boolean created) {

	}

	/**
	 * One state of a document.
	 *
	 * @param infected whether the virus scanner has refused it
	 */
	public record Version(int number, String fileName, long contentId, FileType type, long size, Instant createdAt,
			@Nullable String author, boolean infected) {

		public FileSize fileSize() {
			return FileSize.of(size);
		}

	}

	/**
	 * @param scan what the virus scanner says of the file
	 * @param externalId null: it has none
	 * @throws NotFoundException where it is about somebody whom the viewer may not see
	 * @throws AccessDeniedException where he may not change whom it is about
	 */
	public Filed file(Incoming file, ScanState scan, Description what, Links about, @Nullable String externalId,
			Viewer viewer) throws IOException {
		Optional<Long> known = externalId == null ? Optional.empty() : known(externalId, viewer);
		if (known.isPresent()) {
			return new Filed(known.get(), false);
		}
		Links settled = links.settle(about, viewer);
		Contents.Kept content = contents.keep(file, scan);
		long id = insert(what, content.id(), file.name(), externalId, viewer.id());
		links.add(id, settled);
		read(content);
		return new Filed(id, true);
	}

	/**
	 * Files a document that is nobody's, unless there is one of this content that was
	 * filed so.
	 */
	public Filed keep(Incoming file, ScanState scan, Description what) throws IOException {
		Contents.Kept content = contents.keep(file, scan);
		String externalId = "sha256:" + HexFormat.of().formatHex(file.sha256());
		Optional<Long> known = jdbc.sql("""
				update documents set deleted_at = null, deleted_by = null,
					version = version + case when deleted_at is null then 0 else 1 end
				where owner_id is null and external_id = ? returning id""")
			.param(externalId)
			.query(Long.class)
			.optional();
		if (known.isPresent()) {
			return new Filed(known.get(), false);
		}
		long id = insert(what, content.id(), file.name(), externalId, null);
		read(content);
		return new Filed(id, true);
	}

	public void erase(Collection<Long> ids) {
		jdbc.sql("delete from documents where id = any (?)").param(ids.toArray(Long[]::new)).update();
	}

	private Optional<Long> known(String externalId, Viewer viewer) {
		return jdbc.sql("select id from documents where owner_id = ? and external_id = ?")
			.param(viewer.id())
			.param(externalId)
			.query(Long.class)
			.optional();
	}

	private long insert(Description what, long content, String fileName, @Nullable String externalId,
			@Nullable Long owner) {
		return jdbc
			.sql("""
					with document as (
						insert into documents (title, kind, direction, dated_on, tags, note, confidential, owner_id, content_id, external_id)
						values (:title, :kind, :direction, :day, cast(:tags as text[]), :note, :confidential, :owner, :content, :external)
						returning id), first as (
						insert into document_versions (document_id, number, content_id, file_name, created_by)
						select id, 1, :content, :name, :owner from document)
					select id from document""")
			.param("name", fileName)
			.param("title", what.title())
			.param("kind", what.kind().name())
			.param("direction", what.direction().name())
			.param("day", what.datedOn())
			.param("tags", what.tags().toArray(String[]::new))
			.param("note", what.note())
			.param("confidential", what.confidential())
			.param("owner", owner, Types.BIGINT)
			.param("content", content)
			.param("external", externalId)
			.query(Long.class)
			.single();
	}

	private void version(long id, int number, long content, String fileName, Viewer viewer) {
		jdbc.sql("""
				insert into document_versions (document_id, number, content_id, file_name, created_by)
				values (?, ?, ?, ?, ?)""").params(id, number, content, fileName, viewer.id()).update();
	}

	private void read(Contents.Kept content) {
		if (content.fresh()) {
			jobs.submit(TextJob.NAME, content.id());
		}
	}

	/**
	 * Adds a version; the earlier ones stay.
	 * @throws NotFoundException where there is no such document for the viewer
	 * @throws AccessDeniedException where he may not change it
	 */
	public void replace(long id, Incoming file, ScanState scan, Viewer viewer) throws IOException {
		requireWrite(id, viewer);
		Contents.Kept content = contents.keep(file, scan);
		jdbc.sql("update documents set content_id = ?, version = version + 1 where id = ?")
			.params(content.id(), id)
			.update();
		int number = jdbc.sql("select max(number) + 1 from document_versions where document_id = ?")
			.param(id)
			.query(Integer.class)
			.single();
		version(id, number, content.id(), file.name(), viewer);
		read(content);
	}

	/**
	 * @throws NotFoundException where there is no such document for the viewer
	 * @throws AccessDeniedException where he may not change it
	 * @throws OptimisticLockingFailureException where it was changed since
	 */
	public void describe(long id, long version, Description what, Viewer viewer) {
		requireWrite(id, viewer);
		int changed = jdbc.sql("""
				update documents set title = :title, kind = :kind, direction = :direction, dated_on = :day,
					tags = cast(:tags as text[]), note = :note, confidential = :confidential, version = version + 1
				where id = :id and version = :version""")
			.param("title", what.title())
			.param("kind", what.kind().name())
			.param("direction", what.direction().name())
			.param("day", what.datedOn())
			.param("tags", what.tags().toArray(String[]::new))
			.param("note", what.note())
			.param("confidential", what.confidential())
			.param("id", id)
			.param("version", version)
			.update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException("Document " + id + " has changed");
		}
	}

	/**
	 * Puts a document away for thirty days, and then for good.
	 * @param title how the list of changes says it
	 * @return the batch by which it is taken back
	 */
	public long delete(long id, String title, Viewer viewer) {
		requireWrite(id, viewer);
		return batches.run(ChangeBatches.Kind.BULK, title, viewer,
				() -> jdbc
					.sql("update documents set deleted_at = now(), deleted_by = ?, version = version + 1 where id = ?")
					.params(viewer.id(), id)
					.update());
	}

	/** Looks for the text once more. */
	public void readAgain(long id, Viewer viewer) {
		Document document = requireWrite(id, viewer);
		jdbc.sql("update document_contents set text_state = 'WAITING' where id = ?")
			.param(document.contentId())
			.update();
		jobs.submit(TextJob.NAME, document.contentId());
	}

	/** From now on nobody changes or deletes it. */
	public void preserve(long id) {
		jdbc.sql("update documents set kept = true where id = ?").param(id).update();
	}

	@Transactional(readOnly = true)
	public Optional<Version> first(long id) {
		List<Version> versions = versions(id);
		return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
	}

	/** The newest first. */
	@Transactional(readOnly = true)
	public List<Version> versions(long id) {
		return jdbc
			.sql("""
					select v.number, v.file_name, v.content_id, n.type, n.size, v.created_at, u.display_name as author,
						n.scan_state = 'INFECTED' as infected
					from document_versions v join document_contents n on n.id = v.content_id left join users u on u.id = v.created_by
					where v.document_id = ? order by v.number desc""")
			.param(id)
			.query(Records.of(Version.class))
			.list();
	}

	private Document requireWrite(long id, Viewer viewer) {
		Document document = list.find(id, viewer).orElseThrow(NotFoundException::new);
		if (!document.writable()) {
			throw new AccessDeniedException("may see but not change");
		}
		return document;
	}

}
