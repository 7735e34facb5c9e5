package kontor.imports.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kontor.imports.files.Table.CellProblem;
import kontor.imports.files.Table.RawRow;
import kontor.imports.files.Table.Visitor;

/** The rows of one sheet of an Excel file. */
class XlsxRows {

	private static final Pattern LINK = Pattern.compile("(?i)HYPERLINK\\(\"([^\"]*)\"(?:[,;]\\s*\"([^\"]*)\")?\\)");

	private final XMLStreamReader xml;

	private final XlsxTexts texts;

	private final XlsxFormats formats;

	private final Limits limits;

	private final StringBuilder value = new StringBuilder();

	private final StringBuilder formula = new StringBuilder();

	private List<String> cells = new ArrayList<>();

	private List<CellProblem> problems = new ArrayList<>();

	private int number;

	private int column;

	XlsxRows(XMLStreamReader xml, XlsxTexts texts, XlsxFormats formats, Limits limits) {
		this.xml = xml;
		this.texts = texts;
		this.formats = formats;
		this.limits = limits;
	}

	/**
	 * @return whether all rows were read
	 */
	boolean read(Visitor visitor) throws XMLStreamException {
		int rows = 0;
		while (XlsxTable.next(xml, "row")) {
			startRow();
			if (++rows > limits.rows()) {
				throw new ImportFileException(Reason.TOO_MANY_ROWS, limits.rows());
			}
			readCells();
			if (!cells.isEmpty() && !visitor.row(new RawRow(number, cells, problems))) {
				return false;
			}
		}
		return true;
	}

	private void startRow() {
		String told = XlsxTable.attribute(xml, "r");
		number = told.matches("\\d{1,9}") ? Integer.parseInt(told) : number + 1;
		cells = new ArrayList<>();
		problems = new ArrayList<>(0);
		column = 0;
	}

	private void readCells() throws XMLStreamException {
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("c")) {
				readCell();
			}
			else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row")) {
				return;
			}
		}
	}

	private void readCell() throws XMLStreamException {
		String reference = XlsxTable.attribute(xml, "r");
		column = reference.isEmpty() ? column : column(reference);
		String type = XlsxTable.attribute(xml, "t");
		String style = XlsxTable.attribute(xml, "s");
		value.setLength(0);
		formula.setLength(0);
		String inline = readValue();
		String text = switch (type) {
			case "s" -> texts.get(value.toString());
			case "inlineStr" -> inline;
			case "b" -> value.toString().equals("1") ? "ja" : "nein";
			case "str", "e", "d" -> XlsxTexts.unescaped(value.toString());
			default -> value.isEmpty() ? inline : formats.shown(value.toString(), style);
		};
		put(text.isEmpty() ? ofFormula() : text);
		column++;
	}

	private String readValue() throws XMLStreamException {
		String inline = "";
		String element = "";
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamReader.START_ELEMENT) {
				element = xml.getLocalName();
				if (element.equals("is")) {
					inline = XlsxTexts.text(xml, "is", limits.cellChars() + 1);
				}
			}
			else if (event == XMLStreamReader.END_ELEMENT) {
				element = "";
				if (xml.getLocalName().equals("c")) {
					return inline;
				}
			}
			else if (xml.isCharacters() && (element.equals("v") || element.equals("f"))) {
				XlsxTexts.append(element.equals("v") ? value : formula, xml, limits.cellChars() + 1);
			}
		}
		return inline;
	}

	/** A formula that was never calculated: a link's text, else nothing but a hint. */
	private String ofFormula() {
		Matcher link = LINK.matcher(formula);
		if (formula.isEmpty() || link.find()) {
			return formula.isEmpty() ? "" : (link.group(2) == null) ? link.group(1) : link.group(2);
		}
		problems.add(new CellProblem(column, Reason.VALUE_ERROR, List.of("=" + formula)));
		return "";
	}

	private void put(String text) {
		if (text.isEmpty()) {
			return;
		}
		if (column >= limits.columns()) {
			throw new ImportFileException(Reason.TOO_MANY_COLUMNS, number, column + 1, limits.columns());
		}
		while (cells.size() <= column) {
			cells.add("");
		}
		if (text.length() > limits.cellChars()) {
			problems.add(new CellProblem(column, Reason.CELL_TOO_LONG,
					List.of(text.length() - 1 + "+", limits.cellChars())));
		}
		cells.set(column, text.length() > limits.cellChars() ? text.substring(0, limits.cellChars()) : text);
	}

	/** Column of a reference such as AB12, counted from 0. */
	private static int column(String reference) {
		int column = 0;
		for (int at = 0; at < reference.length() && at < 4 && Character.isLetter(reference.charAt(at)); at++) {
			column = column * 26 + Character.toUpperCase(reference.charAt(at)) - 'A' + 1;
		}
		return Math.max(0, column - 1);
	}

}
