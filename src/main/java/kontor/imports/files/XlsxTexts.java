package kontor.imports.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of an Excel file share. */
class XlsxTexts {

	private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

	private final List<String> texts = new ArrayList<>();

	void read(XMLStreamReader xml, Limits limits) throws XMLStreamException {
		long chars = 0;
		while (XlsxTable.next(xml, "si")) {
			String text = text(xml, "si", limits.cellChars() + 1);
			chars += text.length() + 20;
			if (chars > limits.sharedTextChars()) {
				throw new ImportFileException(Reason.ZIP_BOMB);
			}
			texts.add(text);
		}
	}

	String get(String index) {
		int at = index.matches("\\d{1,9}") ? Integer.parseInt(index) : -1;
		return (at >= 0 && at < texts.size()) ? texts.get(at) : "";
	}

	/** All text up to the end of an element, without phonetic signs, at most so long. */
	static String text(XMLStreamReader xml, String end, int most) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		int skipped = 0;
		boolean inText = false;
		while (xml.hasNext()) {
			int event = xml.next();
			String name = (event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT)
					? xml.getLocalName() : "";
			if (event == XMLStreamReader.START_ELEMENT) {
				skipped += name.equals("rPh") ? 1 : 0;
				inText = name.equals("t");
			}
			else if (event == XMLStreamReader.END_ELEMENT) {
				skipped -= name.equals("rPh") ? 1 : 0;
				inText = false;
				if (name.equals(end)) {
					break;
				}
			}
			else if (inText && skipped == 0 && xml.isCharacters()) {
				append(text, xml, most);
			}
		}
		return unescaped(text.toString());
	}

	static void append(StringBuilder text, XMLStreamReader xml, int most) {
		int length = Math.min(xml.getTextLength(), most - text.length());
		if (length > 0) {
			text.append(xml.getTextCharacters(), xml.getTextStart(), length);
		}
	}

	/** Excel writes what XML does not know as _x000D_. */
	static String unescaped(String text) {
		return text.contains("_x") ? ESCAPED.matcher(text)
			.replaceAll(
					(match) -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
				: text;
	}

}
