package kontor.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * An Excel file. Text stays text there: nothing is run, and leading zeros stay.
 */
class XlsxExport extends TableExport {

	private static final int LONGEST_CELL = 32_767;

	private static final int ROWS_IN_MEMORY = 500;

	private final Workbook workbook;

	private final Worksheet sheet;

	private int row;

	XlsxExport(OutputStream out, String name, List<String> titles) throws IOException {
		workbook = new Workbook(out, "Kontor", "1.0");
		sheet = workbook.newWorksheet(name);
		sheet.freezePane(0, 1);
		for (int column = 0; column < titles.size(); column++) {
			sheet.width(column, 18);
			sheet.value(0, column, titles.get(column));
		}
		sheet.range(0, 0, 0, titles.size() - 1).style().bold().set();
	}

	@Override
	public void row(List<? extends @Nullable Object> values) throws IOException {
		row++;
		for (int column = 0; column < values.size(); column++) {
			write(column, values.get(column));
		}
		if (row % ROWS_IN_MEMORY == 0) {
			sheet.flush();
		}
	}

	private void write(int column, @Nullable Object value) {
		if (value instanceof LocalDate date) {
			sheet.value(row, column, date);
			sheet.style(row, column).format("dd.mm.yyyy").set();
		}
		else if (value instanceof Instant instant) {
			sheet.value(row, column, instant.atZone(Formats.ZONE).toLocalDateTime());
			sheet.style(row, column).format("dd.mm.yyyy hh:mm").set();
		}
		else if (value instanceof Number number) {
			sheet.value(row, column, number);
		}
		else if (value != null) {
			sheet.inlineString(row, column, text(value.toString()));
		}
	}

	private static String text(String value) {
		return value.length() > LONGEST_CELL ? value.substring(0, LONGEST_CELL) : value;
	}

	@Override
	public void close() throws IOException {
		sheet.finish();
		workbook.finish();
	}

}
