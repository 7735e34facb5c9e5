package kontor.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kontor.KontorTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports that are stopped, go on, or are taken back. */
@KontorTest
class UndoingTests {

	private static final String HEADER = "Firma;Vorname;Nachname;Straße;PLZ;Ort;Telefon;E-Mail;Schlagworte";

	@Autowired
	private CommandLineImport commandLine;

	@Autowired
	private Imports imports;

	@Autowired
	private Running running;

	@Autowired
	private Undoing undoing;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private ImportWorld world;

	private final String word = ImportWorld.word();

	@BeforeEach
	void world() {
		world = new ImportWorld(commandLine, jdbc, transaction);
	}

	private Path file(int from, int to, String tag) {
		List<String> lines = new ArrayList<>(List.of(HEADER));
		for (int at = from; at < to; at++) {
			lines.add("%s %s GmbH;Jörg;Nr%s;Größenweg %d;%05d;Köln;0221 7%04d;j%d@%s.de;%s".formatted(word, letters(at),
					letters(at), at, 50000 + at, at, at, word, tag));
		}
		return ImportWorld.file(lines.toArray(String[]::new));
	}

	private static String letters(int number) {
		return number == 0 ? "a" : letters(number / 15) + "bcdfgiklnoprstu".charAt(number % 15);
	}

	private void undo(long batch) {
		assertThat(imports.undo(batch, null)).isTrue();
		undoing.run(batch);
		assertThat(imports.find(batch).state()).isEqualTo(BatchState.UNDONE);
	}

	@Test
	void aBigImportIsTakenBackWithAllItCreatedAndChanged() {
		assertThat(world.bring(file(0, 1200, "alt")).created()).isEqualTo(1200);
		List<String> before = world.dump();
		var sum = world.bring(file(600, 3000, "neu"));
		assertThat(sum.created()).isEqualTo(1800);
		assertThat(sum.updated()).isEqualTo(600);
		long batch = world.lastBatch();
		undo(batch);
		assertThat(world.dump()).containsExactlyElementsOf(before);
		assertThat(imports.find(batch).count("BACK")).isEqualTo(imports.find(batch).count("images"));
	}

	@Test
	void importsAreTakenBackOneAfterTheOther() {
		List<String> before = world.dump();
		world.bring(file(0, 3, "eins"));
		long first = world.lastBatch();
		world.bring(file(0, 4, "zwei"));
		long second = world.lastBatch();
		undo(second);
		undo(first);
		assertThat(world.dump()).containsExactlyElementsOf(before);
	}

	@Test
	void whatSomebodyChangedOrUsedSinceStays() {
		world.bring(file(0, 5, "neu"));
		long batch = world.lastBatch();
		world.change("update customers set note = 'von Hand', version = version + 1 where name = ?",
				word + " " + letters(1) + " GmbH");
		world.change("""
				insert into interactions (customer_id, channel, direction, occurred_at, body)
				select id, 'PHONE', 'IN', now(), 'Rückruf' from customers where name = ?""",
				word + " " + letters(2) + " GmbH");
		undo(batch);
		assertThat(world.rows("select name from customers where name like ? order by name", word + "%"))
			.containsExactly(word + " " + letters(1) + " GmbH", word + " " + letters(2) + " GmbH");
		assertThat(world
			.rows("""
					select name || ' ' || undone from import_images where batch_id = ? and undone <> 'BACK' order by name""",
					batch))
			.containsExactly(word + " " + letters(1) + " GmbH CHANGED_SINCE", word + " " + letters(2) + " GmbH IN_USE");
	}

	@Test
	void anImportThatDiedGoesOnWithNothingTwice() {
		long batch = prepared(1600);
		assertThatThrownBy(() -> running.run(batch, (done, all) -> {
			if (done > 500) {
				throw new IllegalStateException("killed");
			}
		})).hasMessage("killed");
		assertThat(imports.find(batch).rowsDone()).isEqualTo(500);
		assertThat(world.number("select count(*) from customers where name like ?", word + "%")).isEqualTo(500);
		running.run(batch);
		assertThat(imports.find(batch).state()).isEqualTo(BatchState.DONE);
		assertThat(imports.find(batch).count("CREATED")).isEqualTo(1600);
		assertThat(world.number("select count(*) from customers where name like ?", word + "%")).isEqualTo(1600);
	}

	@Test
	void theServerFinishesWhatACommandThatDiedHadStarted() throws InterruptedException {
		long batch = prepared(700);
		world.change("update import_batches set state = 'READING' where id = ?", batch);
		transaction.executeWithoutResult((status) -> imports.startAtOnce(batch));
		for (int second = 0; second < 60 && imports.find(batch).state() != BatchState.DONE; second++) {
			Thread.sleep(1000);
		}
		assertThat(imports.find(batch).count("CREATED")).isEqualTo(700);
	}

	@Test
	void anImportIsCancelledBetweenTwoStepsAndTakenBack() {
		List<String> before = world.dump();
		long batch = prepared(1600);
		running.run(batch,
				(done, all) -> world.change("update import_batches set cancel_requested = true where id = ?", batch));
		assertThat(imports.find(batch).state()).isEqualTo(BatchState.CANCELLED);
		assertThat(imports.find(batch).count("CREATED")).isEqualTo(500);
		undo(batch);
		assertThat(world.dump()).containsExactlyElementsOf(before);
	}

	/** Read and about to run, though nobody runs it. */
	private long prepared(int rows) {
		world.bring(file(0, rows, "neu"));
		long batch = world.lastBatch();
		undo(batch);
		world.change("update import_rows set outcome = null where batch_id = ?", batch);
		world.change("delete from import_images where batch_id = ?", batch);
		world.change("update import_batches set state = 'RUNNING', rows_done = 0, undone_at = null where id = ?",
				batch);
		return batch;
	}

}
