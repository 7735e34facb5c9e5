package kontor;

import kontor.database.Commands;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the server, or runs the command that the first argument names. */
@SpringBootApplication
@Modulithic(systemName = "Kontor")
public class Kontor {

	public static void main(String[] args) {
		// webhooks go to a checked address and say the name they mean themselves
		System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
		Commands.main(Kontor.class, args);
	}

}
