package kontor.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A table that is written row by row into the answer, as CSV or XLSX, however long.
 * Closing it writes the end; a table that failed half-way must not be closed, so that the
 * browser sees a broken download and not a short table.
 */
public abstract class TableExport implements Closeable {

	/** What offices open. */
	public enum Format {

		CSV("text/csv;charset=UTF-8"), XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

		private final String mediaType;

		Format(String mediaType) {
			this.mediaType = mediaType;
		}

		/**
		 * @return null where there is no such format
		 */
		public static @Nullable Format find(String extension) {
			return switch (extension) {
				case "csv" -> CSV;
				case "xlsx" -> XLSX;
				default -> null;
			};
		}

	}

	/**
	 * Starts a file named after the table and today.
	 * @param name such as "Kunden"; umlauts are fine
	 * @param titles the headings
	 */
	public static TableExport start(HttpServletResponse response, Format format, String name, List<String> titles)
			throws IOException {
		String file = "%s %s.%s".formatted(name, LocalDate.now(Formats.ZONE), format.name().toLowerCase());
		response.setContentType(format.mediaType);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(file, StandardCharsets.UTF_8).build().toString());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		return format == Format.CSV ? new CsvExport(response.getOutputStream(), titles)
				: new XlsxExport(response.getOutputStream(), name, titles);
	}

	/**
	 * Writes a row.
	 * @param values strings, numbers, {@link LocalDate}s, {@link Instant}s and nulls
	 */
	public abstract void row(List<? extends @Nullable Object> values) throws IOException;

}
