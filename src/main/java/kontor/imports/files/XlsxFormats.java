package kontor.imports.files;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** How the numbers of an Excel file are shown: as dates, with leading zeros, or plain. */
class XlsxFormats {

	private static final Pattern NO_LETTERS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

	private static final Pattern DATE = Pattern.compile(".*[dyhsDYHS].*|.*[tTjJ]{2}.*|.*[mM]{1,4}.*");

	private final Map<Integer, String> own = new HashMap<>();

	private final List<Integer> cells = new ArrayList<>();

	private boolean since1904;

	void since1904(@Nullable String flag) {
		since1904 = "1".equals(flag) || "true".equals(flag);
	}

	void read(XMLStreamReader xml) throws XMLStreamException {
		boolean inCells = false;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamReader.START_ELEMENT) {
				switch (xml.getLocalName()) {
					case "numFmt" -> own.put(number(xml, "numFmtId"), XlsxTable.attribute(xml, "formatCode"));
					case "cellXfs" -> inCells = true;
					case "xf" -> {
						if (inCells) {
							cells.add(number(xml, "numFmtId"));
						}
					}
					default -> {
					}
				}
			}
			else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
				inCells = false;
			}
		}
	}

	private static int number(XMLStreamReader xml, String attribute) {
		String value = XlsxTable.attribute(xml, attribute);
		return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
	}

	/**
	 * A number as it is meant.
	 * @param style the cell's style, as text
	 */
	String shown(String value, String style) {
		int at = style.matches("\\d{1,9}") ? Integer.parseInt(style) : 0;
		int format = (at < cells.size()) ? cells.get(at) : 0;
		return shown(value, format, own.get(format), since1904);
	}

	static String shown(String value, int format, @Nullable String pattern, boolean since1904) {
		BigDecimal number;
		try {
			number = new BigDecimal(value.strip());
		}
		catch (NumberFormatException ex) {
			return value;
		}
		String code = (pattern == null) ? "" : NO_LETTERS.matcher(pattern.split(";", -1)[0]).replaceAll("");
		boolean date = (pattern == null)
				? format >= 14 && format <= 22 || format >= 45 && format <= 47 || format >= 27 && format <= 36
				: !code.equalsIgnoreCase("general") && !code.equalsIgnoreCase("standard")
						&& DATE.matcher(code).matches();
		double serial = number.doubleValue();
		if (date && serial >= 0 && serial < 2_958_466) {
			return Dates.ofSerial(serial, since1904);
		}
		String plain = plain(number);
		return code.matches("0{2,15}") && plain.matches("\\d+")
				? "0".repeat(Math.max(0, code.length() - plain.length())) + plain : plain;
	}

	/** Without exponent and without the noise of binary fractions. */
	private static String plain(BigDecimal number) {
		BigDecimal rounded = number.round(new MathContext(15)).stripTrailingZeros();
		return (Math.abs(rounded.scale()) > 30) ? rounded.toString() : rounded.toPlainString();
	}

}
