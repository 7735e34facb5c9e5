package kontor.quotes;

import java.util.ArrayList;
import java.util.List;

/**
 * A line with the number that people call it by: 1, 2, 3, an alternative to the second
 * 2.1; a text has none.
 */
public record Position(String number, QuoteLine line) {

	/**
	 * @throws QuoteRefusedException where an alternative has nothing above
	 */
	public static List<Position> of(List<QuoteLine> lines) {
		List<Position> positions = new ArrayList<>();
		int main = 0;
		int alternative = 0;
		boolean item = false;
		for (QuoteLine line : lines) {
			String number = "";
			if (line.kind() == LineKind.ALTERNATIVE) {
				if (!item) {
					throw new QuoteRefusedException("kind", "quotes.alternative.alone").inLine(positions.size());
				}
				number = main + "." + ++alternative;
			}
			else if (!line.isRemark()) {
				number = String.valueOf(++main);
				alternative = 0;
				item = line.isCounted();
			}
			positions.add(new Position(number, line));
		}
		return positions;
	}

}
