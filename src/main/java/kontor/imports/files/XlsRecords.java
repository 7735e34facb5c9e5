package kontor.imports.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kontor.imports.files.Table.RawRow;
import kontor.imports.files.Table.Visitor;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Makes rows of the records of one sheet. */
class XlsRecords extends AbortableHSSFListener {

	private static final short GO_ON = 0;

	private static final short STOP = 1;

	private final int wanted;

	private final Limits limits;

	private final Visitor visitor;

	private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener((any) -> {
	});

	private final List<BoundSheetRecord> bounds = new ArrayList<>();

	private @Nullable SSTRecord texts;

	private List<String> cells = new ArrayList<>();

	private @Nullable FormulaRecord awaiting;

	private boolean since1904;

	private boolean stopped;

	private int depth;

	private int sheet = -1;

	private int row = -1;

	XlsRecords(int wanted, Limits limits, Visitor visitor) {
		this.wanted = wanted;
		this.limits = limits;
		this.visitor = visitor;
	}

	/** Names of all sheets, in the order of their contents. */
	List<String> sheetNames() {
		return Arrays.stream(BoundSheetRecord.orderByBofPosition(bounds)).map(BoundSheetRecord::getSheetname).toList();
	}

	boolean isStopped() {
		return stopped;
	}

	@Override
	public short abortableProcessRecord(Record record) {
		formats.processRecord(record);
		if (record instanceof BOFRecord) {
			depth++;
			sheet += (depth == 1 && !bounds.isEmpty()) ? 1 : 0;
		}
		else if (record instanceof EOFRecord) {
			depth--;
			return (sheet == wanted && depth == 0) ? end() : GO_ON;
		}
		else if (record instanceof BoundSheetRecord bound) {
			bounds.add(bound);
		}
		else if (record instanceof SSTRecord shared) {
			texts = shared;
		}
		else if (record instanceof DateWindow1904Record window) {
			since1904 = window.getWindowing() == 1;
		}
		else if (sheet == wanted && depth == 1) {
			return cell(record);
		}
		return GO_ON;
	}

	private short end() {
		flush();
		stopped = false;
		return (wanted < 0) ? GO_ON : STOP;
	}

	private short cell(Record record) {
		if (record instanceof StringRecord string && awaiting != null) {
			put(awaiting.getColumn(), string.getString());
			awaiting = null;
			return GO_ON;
		}
		if (record instanceof CellValueRecordInterface cell) {
			if (cell.getRow() != row && !flush()) {
				return STOP;
			}
			row = cell.getRow();
			text(cell);
		}
		return GO_ON;
	}

	private void text(CellValueRecordInterface cell) {
		if (cell instanceof LabelSSTRecord label && texts != null) {
			put(label.getColumn(), String.valueOf(texts.getString(label.getSSTIndex())));
		}
		else if (cell instanceof LabelRecord label) {
			put(label.getColumn(), label.getValue());
		}
		else if (cell instanceof NumberRecord number) {
			put(number.getColumn(), number(number.getValue(), number));
		}
		else if (cell instanceof BoolErrRecord flag) {
			put(flag.getColumn(),
					flag.isBoolean() ? (flag.getBooleanValue() ? "ja" : "nein") : error(flag.getErrorValue()));
		}
		else if (cell instanceof FormulaRecord formula) {
			formula(formula);
		}
	}

	private void formula(FormulaRecord formula) {
		if (formula.hasCachedResultString()) {
			awaiting = formula;
		}
		else if (formula.getCachedResultTypeEnum() == CellType.NUMERIC) {
			put(formula.getColumn(), number(formula.getValue(), formula));
		}
		else if (formula.getCachedResultTypeEnum() == CellType.BOOLEAN) {
			put(formula.getColumn(), formula.getCachedBooleanValue() ? "ja" : "nein");
		}
		else if (formula.getCachedResultTypeEnum() == CellType.ERROR) {
			put(formula.getColumn(), error(formula.getCachedErrorValue()));
		}
	}

	private String number(double value, CellRecord cell) {
		return Double.isFinite(value) ? XlsxFormats.shown(new BigDecimal(value).toString(),
				formats.getFormatIndex(cell), formats.getFormatString(cell), since1904) : "";
	}

	private static String error(int code) {
		return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
	}

	private void put(int column, String text) {
		if (text.isEmpty()) {
			return;
		}
		if (column >= limits.columns()) {
			throw new ImportFileException(Reason.TOO_MANY_COLUMNS, row + 1, column + 1, limits.columns());
		}
		while (cells.size() <= column) {
			cells.add("");
		}
		cells.set(column, text);
	}

	private boolean flush() {
		if (!cells.isEmpty() && !stopped) {
			stopped = !visitor.row(new RawRow(row + 1, cells, List.of()));
			cells = new ArrayList<>();
		}
		return !stopped;
	}

}
