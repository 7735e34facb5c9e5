package kontor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the server, or runs the command that the first argument names. */
@SpringBootApplication
@Modulithic(systemName = "Kontor")
public class Kontor {

	public static void main(String[] args) {
		SpringApplication.run(Kontor.class, args);
	}

}
