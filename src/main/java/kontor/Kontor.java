package kontor;

import kontor.database.Commands;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the server, or runs the command that the first argument names. */
@SpringBootApplication
@Modulithic(systemName = "Kontor")
public class Kontor {

	public static void main(String[] args) {
		Commands.main(Kontor.class, args);
	}

}
