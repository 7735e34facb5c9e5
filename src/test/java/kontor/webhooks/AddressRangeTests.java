package kontor.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages go to the internet, and elsewhere only where the admin says so. */
class AddressRangeTests {

	@ParameterizedTest
	@ValueSource(strings = { "93.184.216.34", "1.1.1.1", "172.15.255.255", "172.32.0.1", "100.128.0.1", "192.167.1.1",
			"223.255.255.255", "2606:2800:220:1:248:1893:25c8:1946", "64:ff9b::101:101", "2002:101:101::1" })
	void theInternetIsAllowed(String address) throws UnknownHostException {
		assertThat(AddressRange.allows(InetAddress.getByName(address), false)).isTrue();
		assertThat(AddressRange.allows(InetAddress.getByName(address), true)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "127.255.0.9", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1",
			"100.64.0.1", "100.127.255.255", "198.18.0.1", "192.0.2.7", "::1", "fc00::1", "fd12:3456::1",
			"::ffff:127.0.0.1", "::ffff:10.1.2.3", "64:ff9b::a00:1", "2002:7f00:1::1", "2002:c0a8:101::", "::10.0.0.1",
			"2130706433", "127.1", "2001:db8::1", "2001:0:53aa:64c::1", "fec0::1", "100::1", "::ffff:0:10.0.0.1",
			"::ffff:0:127.0.0.1" })
	void theOwnNetworkNeedsAWord(String address) throws UnknownHostException {
		assertThat(AddressRange.allows(InetAddress.getByName(address), false)).isFalse();
		assertThat(AddressRange.allows(InetAddress.getByName(address), true)).isTrue();
	}

	/** Java unwraps most of them by itself, but not each. */
	@ParameterizedTest
	@CsvSource({ "93.184.216.34, true, true", "10.0.0.1, false, true", "127.0.0.1, false, true",
			"169.254.169.254, false, false" })
	void whatIsMappedCountsAsWhatItIs(String address, boolean open, boolean own) throws UnknownHostException {
		byte[] mapped = new byte[16];
		mapped[10] = -1;
		mapped[11] = -1;
		System.arraycopy(InetAddress.getByName(address).getAddress(), 0, mapped, 12, 4);
		InetAddress six = Inet6Address.getByAddress(null, mapped, -1);
		assertThat(six).isInstanceOf(Inet6Address.class);
		assertThat(AddressRange.allows(six, false)).isEqualTo(open);
		assertThat(AddressRange.allows(six, true)).isEqualTo(own);
	}

	@ParameterizedTest
	@ValueSource(strings = { "169.254.169.254", "::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe", "2002:a9fe:a9fe::",
			"fe80::1", "0.0.0.0", "::", "224.0.0.1", "239.1.1.1", "255.255.255.255", "ff02::1", "fd00:ec2::254",
			"::169.254.169.254", "240.0.0.1", "64:ff9b:1::1", "64:ff9b:1:fffe::a9fe:a9fe", "::ffff:0:169.254.169.254" })
	void nobodyIsEverThere(String address) throws UnknownHostException {
		assertThat(AddressRange.allows(InetAddress.getByName(address), false)).isFalse();
		assertThat(AddressRange.allows(InetAddress.getByName(address), true)).isFalse();
	}

}
