package kontor.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "shop.example.de", "ftp://shop.example.de/", "https://", "https:///pfad",
			"file:///etc/passwd", "https://name:wort@shop.example.de/", "http://shop.example.de:99999/",
			"http://shop.example.de:0/", "javascript:alert(1)", "https://zwei worte.de/", "http://0x7f.1/" })
	void whatIsNoAddressIsRefused(String typed) {
		assertThat(Target.of(typed)).isEmpty();
	}

	@Test
	void anAddressTakesThePlaceOfTheName() throws UnknownHostException {
		Target target = Target.of(" https://Shop.Example.de:8443/a%20b?c=d&e#f ").orElseThrow();
		assertThat(target.authority()).isEqualTo("shop.example.de:8443");
		assertThat(target.at(InetAddress.getByName("93.184.216.34")))
			.hasToString("https://93.184.216.34:8443/a%20b?c=d&e");
		assertThat(target.at(InetAddress.getByName("2606:2800::1")))
			.hasToString("https://[2606:2800:0:0:0:0:0:1]:8443/a%20b?c=d&e");
		assertThat(Target.of("http://shop.example.de").orElseThrow().at(InetAddress.getByName("1.1.1.1")))
			.hasToString("http://1.1.1.1:80/");
	}

	@Test
	void umlautsAreWrittenAsTheNetWritesThem() {
		Target target = Target.of("https://müller-söhne.de/meldung").orElseThrow();
		assertThat(target.host()).isEqualTo("xn--mller-shne-kcb9d.de");
		assertThat(target.isLiteral()).isFalse();
	}

	@Test
	void addressesAreToldFromNames() {
		assertThat(Target.of("http://127.0.0.1/").orElseThrow().isLiteral()).isTrue();
		assertThat(Target.of("http://[::1]:8080/").orElseThrow().isLiteral()).isTrue();
		assertThat(Target.of("http://2130706433/").orElseThrow().isLiteral()).isTrue();
		assertThat(Target.of("http://beef.de/").orElseThrow().isLiteral()).isFalse();
		assertThat(Target.of("http://shop.example.de./").orElseThrow().label()).isEqualTo("shop.example.de:80");
	}

}
