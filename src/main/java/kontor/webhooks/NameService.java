package kontor.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host. */
interface NameService {

	/** All of them, at least one. */
	InetAddress[] addresses(String host) throws UnknownHostException;

}
