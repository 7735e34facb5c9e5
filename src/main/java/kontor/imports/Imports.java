package kontor.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import kontor.database.Jobs;
import kontor.imports.files.ImportFile;
import kontor.imports.files.Mapping;
import kontor.imports.files.RecognisedFile;
import kontor.imports.matching.Remark;
import kontor.imports.matching.Terms;
import kontor.users.Viewer;
import kontor.web.NotAllowedException;
import kontor.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What users do with imports. */
@Service
@Transactional
class Imports {

	private static final int LONGEST_NAME = 255;

	private static final int SMALL_ROWS = 200;

	private static final long SMALL_BYTES = 1 << 20;

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Batches batches;

	private final Uploads uploads;

	private final Rows rows;

	private final Images images;

	private final Mappings mappings;

	private final Jobs jobs;

	Imports(Batches batches, Uploads uploads, Rows rows, Images images, Mappings mappings, Jobs jobs) {
		this.batches = batches;
		this.uploads = uploads;
		this.rows = rows;
		this.images = images;
		this.mappings = mappings;
		this.jobs = jobs;
	}

	@Transactional(readOnly = true)
	public Batch find(long id) {
		return batches.find(id).orElseThrow(NotFoundException::new);
	}

	/**
	 * The same for a user.
	 * @throws NotAllowedException where it holds amounts that he does not see
	 */
	@Transactional(readOnly = true)
	public Batch find(long id, Viewer viewer) {
		Batch batch = find(id);
		FileFigures.require(batch.mapping().contents(), viewer);
		return batch;
	}

	/**
	 * Takes a file in. A table waits for its columns to be confirmed, cards are read at
	 * once.
	 * @throws kontor.imports.files.ImportFileException for a file that cannot be read
	 */
	public long upload(Path file, String name, long bytes, @Nullable Long by) throws IOException {
		RecognisedFile recognised = ImportFile.open(file);
		BatchState state = recognised.kind().isTable() ? BatchState.UPLOADED : BatchState.READING;
		long id = add(recognised, file, name, bytes, state, mappings.remembered(recognised.mapping()), Terms.USUAL, by);
		uploads.keep(id, file);
		if (state == BatchState.READING) {
			read(id, isSmall(recognised.rows(), bytes));
		}
		return id;
	}

	public long add(RecognisedFile recognised, Path file, String name, long bytes, BatchState state, Mapping mapping,
			Terms terms, @Nullable Long by) throws IOException {
		Batch.Recognised found = new Batch.Recognised(recognised.charset(), recognised.separator(),
				recognised.samples(), recognised.rows(), recognised.notes().stream().map(Remark::of).toList());
		return batches.add(shortened(name), bytes, Uploads.digest(file), recognised.kind(), state, found, mapping,
				terms, by);
	}

	/** Whether it is read while the user waits, rather than in the background. */
	static boolean isSmall(Batch batch) {
		return batch.state() == BatchState.READING && isSmall(batch.recognised().rows(), batch.bytes());
	}

	private static boolean isSmall(long rows, long bytes) {
		return rows <= SMALL_ROWS && bytes <= SMALL_BYTES;
	}

	private static String shortened(String name) {
		String bare = name.replaceAll("\\p{Cntrl}", "").replaceFirst("^.*[/\\\\]", "").strip();
		bare = bare.isEmpty() ? "?" : bare;
		return bare.length() <= LONGEST_NAME ? bare : bare.substring(bare.length() - LONGEST_NAME);
	}

	/**
	 * Confirms what the columns mean and has the file read and compared.
	 * @return false where the import has gone on since
	 */
	public boolean describe(long id, Mapping mapping, Terms terms) {
		Batch batch = batches.lock(id).orElseThrow(NotFoundException::new);
		boolean open = batch.state() == BatchState.UPLOADED || batch.state() == BatchState.PREVIEWED;
		if (!open) {
			return false;
		}
		if (batch.kind().isTable()) {
			mappings.remember(mapping);
		}
		batches.describe(id, mapping, terms);
		batches.become(id, batch.state(), BatchState.READING);
		read(id, isSmall(batch.recognised().rows(), batch.bytes()));
		return true;
	}

	/**
	 * Small files are read while their user waits. Should the process die over it, the
	 * job reads them.
	 */
	private void read(long id, boolean small) {
		jobs.submit(Reading.NAME, id, small ? Instant.now().plus(PATIENCE) : Instant.now());
	}

	/** Goes back to the columns. */
	public boolean reconsider(long id) {
		return batches.become(id, BatchState.PREVIEWED, BatchState.UPLOADED);
	}

	/** Decides about a doubtful row: -1 a new customer, 0 leave out, a customer's id. */
	public void choose(long id, long position, @Nullable Long choice) {
		if (batches.lock(id).orElseThrow(NotFoundException::new).state() == BatchState.PREVIEWED) {
			rows.choose(id, position, choice);
		}
	}

	/**
	 * Starts the import that was looked at.
	 * @return false where it is in another state by now
	 */
	public boolean start(long id) {
		boolean started = batches.become(id, BatchState.PREVIEWED, BatchState.RUNNING);
		if (started) {
			jobs.submit(Running.NAME, id);
		}
		return started;
	}

	/**
	 * Starts an import that is carried out by the caller; should the caller die, the
	 * server goes on with it.
	 */
	public void startAtOnce(long id) {
		if (batches.become(id, BatchState.READING, BatchState.RUNNING)) {
			jobs.submit(Running.NAME, id);
		}
	}

	/** Stops it at the next opportunity; what is not started yet goes away. */
	public void cancel(long id) {
		Batch batch = find(id);
		if (batch.state() == BatchState.UPLOADED || batch.state() == BatchState.PREVIEWED) {
			batches.remove(id);
		}
		else if (batch.state() == BatchState.READING || batch.state() == BatchState.RUNNING) {
			batches.requestCancel(id);
			jobs.submit(batch.state() == BatchState.RUNNING ? Running.NAME : Reading.NAME, id);
		}
	}

	/**
	 * Starts to take an import back.
	 * @return false where that cannot be done
	 */
	public boolean undo(long id, @Nullable Long by) {
		Batch batch = batches.lock(id).orElseThrow(NotFoundException::new);
		if (!batch.canBeUndone()) {
			return false;
		}
		Map<String, Integer> counts = new TreeMap<>(batch.counts());
		counts.put("images", images.count(id));
		batches.undoing(id, counts, by);
		jobs.submit(Undoing.NAME, id);
		return true;
	}

}
