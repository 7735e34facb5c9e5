package kontor.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kontor.calendar.AppointmentImage;
import kontor.customers.CustomerDraft;
import kontor.customers.PersonDraft;
import kontor.imports.matching.Image;
import kontor.invoices.ErpInvoice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What imports wrote, with what it was before. */
@Repository
class Images {

	private final JdbcClient jdbc;

	Images(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Something to be taken back. */
	record Written(Image image, boolean mixed) {

	}

	/** Something that was not taken back. */
	record Left(Image.Kind kind, long id, String name, String reason) {

		/** Its page; null where it has none of its own. */
		public @Nullable String path() {
			return switch (kind) {
				case CUSTOMER -> "/customers/" + id;
				case PERSON -> "/persons/" + id;
				case INVOICE -> "/invoices/" + id;
				case DOCUMENT -> "/documents/" + id;
				case APPOINTMENT, ENTRY -> null;
			};
		}

	}

	/**
	 * Notes what was written. What the same import writes twice keeps its first image; if
	 * somebody else changed it in between, that is noted too.
	 */
	void add(long batchId, List<Image> images) {
		jdbc.sql(
				"""
						insert into import_images as known (batch_id, kind, target_id, name, before, before_version, after_version)
						select :batch, kind, target_id, name, cast(before as jsonb), before_version, after_version
						from unnest(cast(:kinds as text[]), cast(:ids as bigint[]), cast(:names as text[]),
							cast(:befores as text[]), cast(:earlier as bigint[]), cast(:later as bigint[]))
							as image (kind, target_id, name, before, before_version, after_version)
						on conflict (batch_id, kind, target_id) do update set after_version = excluded.after_version,
							mixed = known.mixed or known.after_version is distinct from excluded.before_version""")
			.param("batch", batchId)
			.param("kinds", column(images, (image) -> image.kind().name()).toArray(String[]::new))
			.param("ids", column(images, Image::id).toArray(Long[]::new))
			.param("names", column(images, Image::name).toArray(String[]::new))
			.param("befores",
					column(images, (image) -> image.before() == null ? null : Json.write(image.before()))
						.toArray(String[]::new))
			.param("earlier", column(images, Image::beforeVersion).toArray(Long[]::new))
			.param("later", column(images, Image::afterVersion).toArray(Long[]::new))
			.update();
	}

	private static <T> List<@Nullable T> column(List<Image> images, Function<Image, @Nullable T> value) {
		return images.stream().<@Nullable T>map(value).collect(Collectors.toList());
	}

	int count(long batchId) {
		return jdbc.sql("select count(*) from import_images where batch_id = ?")
			.param(batchId)
			.query(Integer.class)
			.single();
	}

	/** The next ones to be taken back: of one kind, the newest first. */
	List<Written> next(long batchId, int limit) {
		for (Image.Kind kind : Image.Kind.values()) {
			List<Written> some = jdbc.sql("""
					select * from import_images where batch_id = ? and kind = ? and undone is null
					order by target_id limit ?""")
				.param(batchId)
				.param(kind.name())
				.param(limit)
				.query(Images::written)
				.list();
			if (!some.isEmpty()) {
				return some;
			}
		}
		return List.of();
	}

	private static Written written(ResultSet row, int number) throws SQLException {
		Image.Kind kind = Image.Kind.valueOf(row.getString("kind"));
		String before = row.getString("before");
		return new Written(
				new Image(kind, row.getLong("target_id"), row.getString("name"),
						before == null ? null : Json.read(before, type(kind)),
						row.getObject("before_version", Long.class), row.getLong("after_version")),
				row.getBoolean("mixed"));
	}

	private static Class<?> type(Image.Kind kind) {
		return switch (kind) {
			case INVOICE -> ErpInvoice.class;
			case APPOINTMENT -> AppointmentImage.class;
			case CUSTOMER -> CustomerDraft.class;
			case DOCUMENT, ENTRY, PERSON -> PersonDraft.class;
		};
	}

	void undone(long batchId, Image.Kind kind, Map<Long, String> outcomes) {
		jdbc.sql("""
				update import_images i set undone = o.outcome
				from unnest(cast(:ids as bigint[]), cast(:outcomes as text[])) as o (id, outcome)
				where i.batch_id = :batch and i.kind = :kind and i.target_id = o.id""")
			.param("ids", outcomes.keySet().toArray(Long[]::new))
			.param("outcomes", outcomes.values().toArray(String[]::new))
			.param("batch", batchId)
			.param("kind", kind.name())
			.update();
	}

	/**
	 * What an earlier import wrote stands there again, with a new version: it can be
	 * taken back in its turn.
	 * @param versions by id
	 */
	void restored(long batchId, List<Image> images, Map<Long, Long> versions) {
		jdbc.sql("""
				update import_images i set after_version = r.now
				from unnest(cast(:ids as bigint[]), cast(:befores as bigint[]), cast(:versions as bigint[]))
					as r (id, before, now)
				where i.kind = :kind and i.target_id = r.id and i.after_version = r.before and i.batch_id <> :batch""")
			.param("ids", images.stream().map(Image::id).toArray(Long[]::new))
			.param("befores", images.stream().map(Image::beforeVersion).toArray(Long[]::new))
			.param("versions", images.stream().map((image) -> versions.get(image.id())).toArray(Long[]::new))
			.param("kind", images.isEmpty() ? "" : images.get(0).kind().name())
			.param("batch", batchId)
			.update();
	}

	Map<String, Integer> outcomes(long batchId) {
		Map<String, Integer> counts = new HashMap<>();
		jdbc.sql("select undone, count(*) from import_images where batch_id = ? and undone is not null group by undone")
			.param(batchId)
			.query((row) -> {
				counts.put(Objects.toString(row.getString(1)), row.getInt(2));
			});
		return counts;
	}

	List<Left> left(long batchId, int limit) {
		return jdbc.sql("""
				select kind, target_id, name, undone from import_images
				where batch_id = ? and undone in ('CHANGED_SINCE', 'IN_USE') order by kind, name, target_id limit ?""")
			.param(batchId)
			.param(limit)
			.query((row, number) -> new Left(Image.Kind.valueOf(row.getString(1)), row.getLong(2), row.getString(3),
					row.getString(4)))
			.list();
	}

	void forget(long batchId) {
		jdbc.sql("delete from import_images where batch_id = ?").param(batchId).update();
	}

}
