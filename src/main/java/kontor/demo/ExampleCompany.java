package kontor.demo;

import java.time.LocalDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Moves the example company into an empty database before the first page is asked for.
 * Commands leave it alone.
 */
@Component
@Profile("demo")
class ExampleCompany implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(ExampleCompany.class);

	private final SampleDatabase database;

	private final Environment environment;

	private volatile boolean running;

	ExampleCompany(SampleDatabase database, Environment environment) {
		this.database = database;
		this.environment = environment;
	}

	@Override
	public void start() {
		if (environment.getProperty("kontor.command", "").isEmpty()) {
			moveIn();
		}
		running = true;
	}

	private void moveIn() {
		try {
			long begin = System.nanoTime();
			var rows = database.fill(Extent.exampleCompany(LocalDateTime.now(OfficeDays.ZONE)),
					SampleLoad.Steps.SILENT);
			log.info(
					"{} moved in within {} s: {} customers, {} entries in their history. Sign in as vertrieb, "
							+ "leitung, service, marketing, aussendienst, empfang or admin, password {}",
					SampleDatabase.COMPANY, (System.nanoTime() - begin) / 1_000_000_000, rows.get("customers"),
					rows.get("interactions"), SampleDatabase.PASSWORD);
		}
		catch (SampleDatabase.NotEmptyException ex) {
			log.debug("Somebody lives here already");
		}
	}

	@Override
	public void stop() {
		running = false;
	}

	@Override
	public boolean isRunning() {
		return running;
	}

	/** Before the web server. */
	@Override
	public int getPhase() {
		return 0;
	}

}
