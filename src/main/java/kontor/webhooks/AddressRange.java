package kontor.webhooks;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * A range of addresses. Which are public is told by what IANA keeps apart: everything
 * else is private, and some serve for no target at all.
 *
 * @param prefix the first address of the range
 * @param bits how many of its bits tell the range
 */
record AddressRange(byte[] prefix, int bits) {

	/** This machine, everybody, and where clouds tell machines their secrets. */
	private static final List<AddressRange> NEVER = ranges("0.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4", "240.0.0.0/4",
			"::/128", "fe80::/10", "ff00::/8", "fd00:ec2::254/128", "64:ff9b:1::/48", "168.63.129.16/32",
			"100.100.100.200/32");

	private static final List<AddressRange> NOT_PUBLIC = ranges("10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
			"172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",
			"198.51.100.0/24", "203.0.113.0/24", "2001::/23", "2001:db8::/32", "3fff::/20");

	private static final AddressRange GLOBAL = range("2000::/3");

	private static final AddressRange SIX_TO_FOUR = range("2002::/16");

	private static final AddressRange NAT64 = range("64:ff9b::/96");

	private static final AddressRange COMPATIBLE = range("::/96");

	/** ::ffff:0:0/96, which as a text would be an address of IPv4. */
	private static final AddressRange MAPPED = new AddressRange(
			new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 0, 0, 0, 0 }, 96);

	private static final AddressRange TRANSLATED = range("::ffff:0:0:0/96");

	private static List<AddressRange> ranges(String... texts) {
		return Arrays.stream(texts).map(AddressRange::range).toList();
	}

	private static AddressRange range(String text) {
		String[] parts = text.split("/");
		try {
			return new AddressRange(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
		}
		catch (UnknownHostException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	/**
	 * Whether messages may go there.
	 * @param ownNetwork whether the firm's own network and this machine are meant too
	 */
	static boolean allows(InetAddress address, boolean ownNetwork) {
		byte[] bytes = address.getAddress();
		if (isIn(NEVER, bytes)) {
			return false;
		}
		if (address instanceof Inet6Address) {
			return allowsSix(bytes, ownNetwork);
		}
		return ownNetwork || !isIn(NOT_PUBLIC, bytes);
	}

	/** Where an address of IPv4 is wrapped up, that one counts. */
	private static boolean allowsSix(byte[] bytes, boolean ownNetwork) {
		if (SIX_TO_FOUR.contains(bytes)) {
			return allows(wrapped(bytes, 2), ownNetwork);
		}
		if (MAPPED.contains(bytes) || TRANSLATED.contains(bytes) || NAT64.contains(bytes)
				|| COMPATIBLE.contains(bytes) && !isLoopback(bytes)) {
			return allows(wrapped(bytes, 12), ownNetwork);
		}
		return ownNetwork || GLOBAL.contains(bytes) && !isIn(NOT_PUBLIC, bytes);
	}

	private static boolean isLoopback(byte[] bytes) {
		return bytes[15] == 1 && bytes[14] == 0 && bytes[13] == 0 && bytes[12] == 0;
	}

	private static InetAddress wrapped(byte[] bytes, int from) {
		try {
			return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
		}
		catch (UnknownHostException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private static boolean isIn(List<AddressRange> ranges, byte[] bytes) {
		return ranges.stream().anyMatch((range) -> range.contains(bytes));
	}

	private boolean contains(byte[] bytes) {
		if (bytes.length != prefix.length) {
			return false;
		}
		for (int bit = 0; bit < bits; bit++) {
			int mask = 0x80 >> (bit % 8);
			if ((bytes[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
				return false;
			}
		}
		return true;
	}

}
