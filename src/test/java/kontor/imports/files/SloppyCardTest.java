package kontor.imports.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Cards of programs that are not particular about the standard. */
class SloppyCardTest {

	@Test
	void aBlankWhereAQuotedValueIsBrokenStays() {
		String card = "BEGIN:VCARD\nVERSION:2.1\nN:Ott\nNOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:bitte vorher anrufen, sonst=\n wird nicht ge=C3=B6ffnet\nEND:VCARD\n";
		assertThat(TestFiles.only(card).note()).isEqualTo("bitte vorher anrufen, sonst wird nicht geöffnet");
		String indented = card.replace("sonst=\n wird", "sonst =\n  wird =\n  auch").replace("=\n  ", "=\n ");
		assertThat(TestFiles.only(indented).note()).contains("sonst wird auch nicht");
	}

	@Test
	void oneOddCardDoesNotSpoilTheFile() {
		String odd = "BEGIN:VCARD\nVERSION:3.0\nN:Ott\nTEL;TYPE=\"work,voice,work\":0351 1\nEND:VCARD\n";
		assertThat(TestFiles.records(odd + odd.replace("Ott", "Abt"))).extracting(ImportedRecord::lastName)
			.containsExactly("Ott", "Abt");
	}

	@Test
	void lettersThatWereFoldedInTheirMiddleAreWhole() {
		String card = "BEGIN:VCARD\nVERSION:3.0\nFN:Änne Ohm\nNOTE:Größe\nEND:VCARD\n";
		byte[] bytes = new String(card.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
			.replace("Ã¶", "Ã\r\n ¶")
			.getBytes(StandardCharsets.ISO_8859_1);
		ImportedRecord record = TestFiles.records(TestFiles.file(bytes)).get(0);
		assertThat(record.note()).isEqualTo("Größe");
		assertThat(record.firstName()).isEqualTo("Änne");
	}

	@Test
	void keepsTheNumbersOfAnAgentAndWhatAndroidKnows() {
		ImportedRecord card = TestFiles.only("""
				BEGIN:VCARD
				VERSION:2.1
				N:Chef;Karl
				AGENT:
				BEGIN:VCARD
				VERSION:2.1
				N:Süß;Uta
				TEL:0351 6
				END:VCARD
				X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Charly;1;;;;;;;;;;;;;
				END:VCARD
				""");
		assertThat(card.notes()).containsExactly("Vertretung: Uta Süß 0351 6", "Spitzname: Charly");
	}

	@Test
	void addressesAndMailsAreWhatTheyCallThemselves() {
		ImportedRecord card = TestFiles.only("""
				BEGIN:VCARD
				VERSION:3.0
				N:Ott;Ute
				item1.ADR:;;Auenweg 9;Leipzig;;04277;Deutschland
				item1.X-ABLabel:Rechnungsadresse
				item2.EMAIL:ute@ott.example
				item2.X-ABLabel:Privat
				END:VCARD
				""");
		assertThat(card.addresses()).extracting(ImportedAddress::kind).containsExactly(ImportedAddress.Kind.BILLING);
		assertThat(card.contacts()).extracting(ImportedContact::scope).containsExactly(ImportedContact.Scope.PRIVATE);
	}

}
