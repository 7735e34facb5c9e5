package kontor.imports.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A file in Excel's old format, read in a stream of records. */
class XlsTable implements Table {

	private final Path file;

	private final Limits limits;

	private final Map<String, Integer> sheets = new LinkedHashMap<>();

	XlsTable(Path file, Limits limits) throws IOException {
		this.file = file;
		this.limits = limits;
		XlsRecords records = new XlsRecords(-1, limits, (row) -> true);
		process(records);
		List<String> names = records.sheetNames();
		for (int at = 0; at < names.size(); at++) {
			sheets.put(names.get(at), at);
		}
	}

	@Override
	public List<String> sheets() {
		return List.copyOf(sheets.keySet());
	}

	@Override
	public boolean isDelimited() {
		return false;
	}

	@Override
	public double read(String sheet, Visitor visitor) throws IOException {
		XlsRecords records = new XlsRecords(sheets.get(sheet), limits, visitor);
		process(records);
		return records.isStopped() ? 0.5 : 1;
	}

	private void process(XlsRecords records) throws IOException {
		HSSFRequest request = new HSSFRequest();
		request.addListenerForAllRecords(records);
		try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
			new HSSFEventFactory().abortableProcessWorkbookEvents(request, system);
		}
		catch (EncryptedDocumentException ex) {
			throw new ImportFileException(ex, Reason.FILE_ENCRYPTED);
		}
		catch (OldExcelFormatException ex) {
			throw new ImportFileException(ex, Reason.FILE_OLD_EXCEL);
		}
		catch (HSSFUserException | RuntimeException ex) {
			throw (ex instanceof ImportFileException known) ? known : new ImportFileException(ex, Reason.FILE_DAMAGED);
		}
	}

}
