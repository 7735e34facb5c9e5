package kontor.reports.datev;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A batch of bookings as DATEV reads it: format EXTF, header of version 700, category 21
 * in version 13, Windows-1252, semicolons, texts in quotes, CRLF.
 */
record DatevFile(DatevSettings settings, YearMonth month, LocalDateTime now) {

	static final Charset CHARSET = Charset.forName("windows-1252");

	/** The columns of the format, in its own words. */
	static final List<String> COLUMNS = read();

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

	private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("ddMM");

	private static final DateTimeFormatter DUE = DateTimeFormatter.ofPattern("ddMMyyyy");

	private static final int LONGEST_TEXT = 60;

	private static List<String> read() {
		try (InputStream in = DatevFile.class.getResourceAsStream("/reports/datev-columns.txt")) {
			return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As DATEV looks for it. */
	String name() {
		return "EXTF_Buchungsstapel_" + month + ".csv";
	}

	void write(List<DatevBooking> bookings, OutputStream out) throws IOException {
		StringBuilder text = new StringBuilder();
		text.append(header()).append("\r\n");
		text.append(String.join(";", COLUMNS)).append("\r\n");
		bookings.forEach((booking) -> text.append(line(booking)).append("\r\n"));
		out.write(text.toString().getBytes(CHARSET));
	}

	private String header() {
		String created = now.format(DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS"));
		return String.join(";", quoted("EXTF"), "700", "21", quoted("Buchungsstapel"), "13", created, "", quoted("RE"),
				quoted(""), quoted(""), "" + settings.consultant(), "" + settings.client(),
				DAY.format(settings.yearStart(month)), "" + settings.length(), DAY.format(month.atDay(1)),
				DAY.format(month.atEndOfMonth()),
				quoted("Rechnungen " + month.format(DateTimeFormatter.ofPattern("MM/yyyy"))), quoted(""), "1", "0", "0",
				quoted("EUR"), "", quoted(""), "", "", quoted(settings.chart()), "", "", quoted(""), quoted(""));
	}

	private static String line(DatevBooking booking) {
		String[] fields = new String[COLUMNS.size()];
		Arrays.fill(fields, "");
		put(fields, "Umsatz (ohne Soll/Haben-Kz)", amount(booking.amount()));
		put(fields, "Soll/Haben-Kennzeichen", quoted(booking.owed() ? "S" : "H"));
		put(fields, "WKZ Umsatz", quoted("EUR"));
		put(fields, "Konto", String.valueOf(booking.debtor()));
		put(fields, "Gegenkonto (ohne BU-Schlüssel)", booking.rate().account());
		put(fields, "BU-Schlüssel", quoted(booking.rate().key()));
		put(fields, "Belegdatum", SHORT_DAY.format(booking.date()));
		put(fields, "Belegfeld 1", quoted(booking.number()));
		put(fields, "Buchungstext", quoted(cut(readable(booking.text()))));
		put(fields, "Festschreibung", "0");
		String vatId = booking.vatId();
		if (vatId != null) {
			put(fields, "EU-Land u. UStID (Bestimmung)", quoted(vatId));
		}
		LocalDate due = booking.due();
		if (due != null) {
			put(fields, "Fälligkeit", DUE.format(due));
		}
		return String.join(";", fields);
	}

	private static void put(String[] fields, String column, String value) {
		fields[COLUMNS.indexOf(column)] = value;
	}

	private static String amount(BigDecimal amount) {
		return amount.setScale(2).toPlainString().replace('.', ',');
	}

	private static String quoted(String text) {
		return '"' + text.replace("\"", "\"\"") + '"';
	}

	private static String cut(String text) {
		return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
	}

	/** Letters that Windows-1252 has not lose their accents; no line breaks. */
	private static String readable(String text) {
		CharsetEncoder encoder = CHARSET.newEncoder();
		StringBuilder readable = new StringBuilder();
		Normalizer.normalize(text.replaceAll("\\p{Cntrl}+", " "), Normalizer.Form.NFC).codePoints().forEach((point) -> {
			String letter = Character.toString(point);
			String plain = Normalizer.normalize(letter.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFD)
				.replaceAll("\\p{M}+", "");
			readable.append(encoder.canEncode(letter) ? letter : encoder.canEncode(plain) ? plain : "?");
		});
		return readable.toString();
	}

}
