package kontor.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in a file is told by the file, and reading it harms nobody. */
class TextReadingTests {

	@TempDir
	private Path folder;

	private TextState state;

	@Test
	void contentTellsWhatAFileIs() throws IOException {
		assertThat(type("a.pdf", Samples.pdf("x"))).isEqualTo(FileType.PDF);
		assertThat(type("a.docx", Samples.docx(Samples.word("x")))).isEqualTo(FileType.DOCX);
		assertThat(type("a.xlsx", Samples.xlsx())).isEqualTo(FileType.XLSX);
		assertThat(type("a.odt", Samples.odt("x", "<m/>"))).isEqualTo(FileType.ODT);
		assertThat(type("a.zip", Samples.zip(Map.of("a.txt", "x")))).isEqualTo(FileType.ZIP);
		assertThat(type("a.eml", Samples.mail())).isEqualTo(FileType.MAIL);
		assertThat(type("a.txt", "Grüße".getBytes(StandardCharsets.UTF_8))).isEqualTo(FileType.TEXT);
		assertThat(type("a.xml", "<?xml version=\"1.0\"?><rechnung/>".getBytes(StandardCharsets.UTF_8)))
			.isEqualTo(FileType.XML);
		assertThat(type("a.bin", new byte[] { 1, 2, 0, 3 })).isEqualTo(FileType.OTHER);
		assertThat(type("a.jpg", new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0 }))
			.isEqualTo(FileType.JPEG);
	}

	@Test
	void liesAreSeenThrough() throws IOException {
		byte[] program = "MZ\u0090\0".getBytes(StandardCharsets.ISO_8859_1);
		assertThat(type("Rechnung.pdf", program)).isEqualTo(FileType.PROGRAM);
		assertThat(FileType.PROGRAM.isBeliedBy("Rechnung.pdf")).isTrue();
		assertThat(FileType.PDF.isBeliedBy("Rechnung.PDF")).isFalse();
		assertThat(FileType.TEXT.isBeliedBy("Notiz.2026")).isFalse();
		assertThat(type("foto.png", "<html><script>1</script>".getBytes(StandardCharsets.UTF_8)))
			.isEqualTo(FileType.HTML);
		assertThat(type("foto.png", "<?xml version=\"1.0\"?>\n<svg onload=\"x\"/>".getBytes(StandardCharsets.UTF_8)))
			.isEqualTo(FileType.SVG);
		assertThat(type("tu.bat", "del *".getBytes(StandardCharsets.UTF_8))).isEqualTo(FileType.SCRIPT);
		assertThat(type("a.docx", Samples.zip(Map.of("META-INF/MANIFEST.MF", "x")))).isEqualTo(FileType.PROGRAM);
		for (FileType type : FileType.values()) {
			assertThat(type.isActive() && type.isShown()).as(type.name()).isFalse();
		}
	}

	@Test
	void officeMailAndPlainTextAreRead() throws IOException {
		assertThat(read(FileType.PDF, Samples.pdf("Angebot über Möbel", "zweite Seite"))).contains("Angebot über Möbel",
				"zweite Seite");
		assertThat(read(FileType.DOCX, Samples.docx(Samples.word("Liebe Grüße")))).contains("Liebe Grüße");
		assertThat(read(FileType.XLSX, Samples.xlsx())).contains("Kreissäge", "4711.5");
		assertThat(read(FileType.ODT, Samples.odt("Öffnungszeiten", "<m/>"))).contains("Öffnungszeiten");
		assertThat(read(FileType.MAIL, Samples.mail()))
			.contains("Jürgen Groß", "Lieferverzögerung", "Die Böden fehlen noch", "Lieferschein.pdf")
			.doesNotContain("Doppelt");
		assertThat(read(FileType.TEXT, "Größe".getBytes(Charset.forName("windows-1252")))).isEqualTo("Größe");
		assertThat(read(FileType.TEXT, "Größe".getBytes(StandardCharsets.UTF_8))).isEqualTo("Größe");
		assertThat(read(FileType.TEXT, "Größe".getBytes(StandardCharsets.UTF_16))).isEqualTo("Größe");
		assertThat(state).isEqualTo(TextState.READ);
	}

	@Test
	void whatOlderProgramsWroteIsReadToo() throws IOException {
		assertThat(read(FileType.OLD_OFFICE, Samples.resource("brief.doc")))
			.contains("Sehr geehrte Frau Großmann", "Über die Stühle aus Buche", "Seite 1 von Möbel Frei")
			.doesNotContain("HYPERLINK");
		assertThat(read(FileType.OLD_OFFICE, Samples.xls("Kreissäge", 4711.5))).contains("Kreissäge", "4711.5");
		assertThat(read(FileType.OLD_OFFICE, Samples.ppt("Unser Möbelhaus"))).contains("Unser Möbelhaus");
		assertThat(read(FileType.OLD_OFFICE, Samples.msg("Jürgen Groß", "Lieferverzögerung", "Die Böden fehlen")))
			.contains("Jürgen Groß", "Lieferverzögerung", "Die Böden fehlen");
		assertThat(read(FileType.RTF, "{\\rtf1\\ansi\\ansicpg1252 Gr\\'f6\\'dfe und \\b Ma\\'df\\b0\\par \\u220?ber}"
			.getBytes(StandardCharsets.US_ASCII))).contains("Größe und Maß", "Über");
		assertThat(read(FileType.HTML, """
				<html><head><meta charset="utf-8"><title>Angebot</title><script>böse()</script></head>
				<body><p>Grüße aus <b>Köln</b></p></body></html>""".getBytes(StandardCharsets.UTF_8)))
			.contains("Grüße aus Köln")
			.doesNotContain("böse", "<b>");
		assertThat(state).isEqualTo(TextState.READ);
		byte[] whole = Samples.resource("brief.doc");
		read(FileType.OLD_OFFICE, Arrays.copyOf(whole, whole.length / 3));
		assertThat(state).isEqualTo(TextState.DAMAGED);
	}

	@Test
	void whatCannotBeReadSaysWhy() throws IOException {
		read(FileType.PDF, Samples.locked("geheim", "x"));
		assertThat(state).isEqualTo(TextState.PROTECTED);
		byte[] pdf = Samples.pdf("Angebot");
		read(FileType.PDF, "%PDF-1.7 kaputt".getBytes(StandardCharsets.UTF_8));
		assertThat(state).isEqualTo(TextState.DAMAGED);
		read(FileType.PDF, Arrays.copyOf(pdf, 40));
		assertThat(state).isIn(TextState.DAMAGED, TextState.NONE);
		read(FileType.DOCX, Samples.docx("<document><p>"));
		assertThat(state).isEqualTo(TextState.DAMAGED);
		read(FileType.ODT, Samples.odt("x", "<m><encryption-data/></m>"));
		assertThat(state).isEqualTo(TextState.PROTECTED);
		read(FileType.JPEG, new byte[] { 1 });
		assertThat(state).isEqualTo(TextState.NONE);
	}

	@Test
	void bombsAndForeignEntitiesAreHarmless() throws IOException {
		read(FileType.DOCX, Samples.bomb());
		assertThat(state).isEqualTo(TextState.TOO_MUCH);
		Path secret = Files.writeString(folder.resolve("secret"), "Geheimnis");
		String text = read(FileType.DOCX, Samples.docx(
				"<!DOCTYPE d [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><d><p><t>vorher &e; nachher</t></p></d>"));
		assertThat(text).doesNotContain("Geheimnis");
		String laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]><d><p><t>&c;</t></p></d>";
		assertThat(read(FileType.DOCX, Samples.docx(laughs))).doesNotContain("haha");
	}

	@Test
	void twoThousandPagesAreReadAndTimeIsBounded() throws IOException {
		byte[] pdf = Samples
			.pdf(IntStream.range(0, 2000).mapToObj((i) -> "Seite " + i + " von vielen").toArray(String[]::new));
		assertThat(read(FileType.PDF, pdf)).contains("Seite 0 von", "Seite 1999 von");
		Path file = Files.write(folder.resolve("bounded"), pdf);
		TextSink hurried = new TextSink(Duration.ZERO);
		assertThat(TextReading.read(file, FileType.PDF, hurried)).isIn(TextState.TOO_MUCH, TextState.CUT);
	}

	@Test
	void aLongTextIsKeptInPiecesUpToAMeasure() throws IOException {
		byte[] text = "Lieferung ".repeat(600_000).getBytes(StandardCharsets.UTF_8);
		Path file = Files.write(folder.resolve("long"), text);
		TextSink sink = new TextSink(Duration.ofMinutes(1));
		assertThat(TextReading.read(file, FileType.TEXT, sink)).isEqualTo(TextState.CUT);
		assertThat(sink.pieces()).allMatch((piece) -> piece.length() <= TextSink.PIECE).hasSizeBetween(50, 52);
		assertThat(String.join("", sink.pieces())).hasSizeBetween(TextSink.MOST - 1, TextSink.MOST);
	}

	private FileType type(String name, byte[] content) throws IOException {
		return FileSniffer.of(Files.write(folder.resolve("sniffed"), content), name);
	}

	private String read(FileType type, byte[] content) throws IOException {
		TextSink sink = new TextSink(Duration.ofMinutes(1));
		state = TextReading.read(Files.write(folder.resolve("read"), content), type, sink);
		return String.join("", sink.pieces());
	}

}
