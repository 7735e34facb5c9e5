package kontor.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.imports.files.FileContents;
import kontor.imports.matching.Remark;
import kontor.users.Viewer;
import kontor.web.TableExport;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The rows that were not taken over, as a file: with the reason, and in columns that can
 * be corrected and imported again.
 */
@Controller
@PreAuthorize("hasAnyRole('MANAGEMENT', 'SALES', 'MARKETING', 'ADMIN')")
class WrongRowsController {

	private static final int CHUNK = 500;

	private final Imports imports;

	private final Rows rows;

	private final Messages messages;

	private final MessageSource texts;

	WrongRowsController(Imports imports, Rows rows, Messages messages, MessageSource texts) {
		this.imports = imports;
		this.rows = rows;
		this.messages = messages;
		this.texts = texts;
	}

	@GetMapping("/imports/{id}/wrong-rows.csv")
	void show(@PathVariable long id, Viewer viewer, HttpServletResponse response, Locale locale) throws IOException {
		Batch batch = imports.find(id, viewer);
		FileContents contents = batch.mapping().contents();
		RowFilter filter = batch.state() == BatchState.PREVIEWED ? RowFilter.WRONG : RowFilter.FAILED;
		String name = texts.getMessage("imports.wrong-rows", null, locale);
		List<String> titles = Stream
			.concat(Stream.of("imports.wrong-rows.row", "imports.wrong-rows.reason"), RowCells.titles(contents))
			.map((key) -> texts.getMessage(key, null, locale))
			.toList();
		try (TableExport table = TableExport.start(response, TableExport.Format.CSV, name, titles)) {
			List<Rows.Wrong> some = rows.wrong(id, contents, filter, 0, CHUNK);
			while (!some.isEmpty()) {
				for (Rows.Wrong row : some) {
					table.row(cells(row, locale));
				}
				some = rows.wrong(id, contents, filter, some.get(some.size() - 1).position(), CHUNK);
			}
		}
	}

	private List<Object> cells(Rows.Wrong row, Locale locale) {
		List<Object> cells = new ArrayList<>();
		cells.add(row.content().row());
		cells.add(row.remarks()
			.stream()
			.filter(Remark::wrong)
			.map((remark) -> messages.text(remark, locale))
			.collect(Collectors.joining(" ")));
		cells.addAll(RowCells.of(row.content()));
		return cells;
	}

}
