package kontor.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kontor.customers.CustomerStatus;
import kontor.imports.files.AmountForm;
import kontor.imports.files.FileContents;
import kontor.imports.files.Mapping;
import kontor.imports.files.Target;
import kontor.users.Accounts;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.ui.ModelMap;

/** What the pages of an import show. */
@Component
@Transactional(readOnly = true)
class ImportPages {

	private static final int PAGE = 50;

	private static final int SAMPLE = 20;

	private static final int VALUES = 3;

	private static final int MOST_NAMED = 200;

	private static final List<RowFilter> PREVIEW = List.of(RowFilter.NEW, RowFilter.CHANGED, RowFilter.SAME,
			RowFilter.DOUBTFUL, RowFilter.WRONG);

	private static final List<RowFilter> REPORT = List.of(RowFilter.CREATED, RowFilter.UPDATED, RowFilter.UNCHANGED,
			RowFilter.SKIPPED, RowFilter.FAILED, RowFilter.MARKED, RowFilter.HELD, RowFilter.REMARKS);

	private final Batches batches;

	private final Rows rows;

	private final Images images;

	private final Accounts accounts;

	ImportPages(Batches batches, Rows rows, Images images, Accounts accounts) {
		this.batches = batches;
		this.rows = rows;
		this.images = images;
		this.accounts = accounts;
	}

	/**
	 * A column on the page where its meaning is chosen.
	 *
	 * @param samples up to three values, those with umlauts first
	 */
	public record Column(int number, String header, Target target, List<String> samples) {

	}

	/** A filter with the number of rows behind it. */
	public record Chip(RowFilter filter, int count) {

	}

	void list(Model model) {
		ModelMap map = new ModelMap();
		list(map);
		model.addAllAttributes(map);
	}

	void list(ModelMap model) {
		List<Batch> newest = batches.newest(PAGE);
		model.addAttribute("batches", newest);
		model.addAttribute("names", accounts.names(newest.stream().map(Batch::createdBy).toList()));
	}

	String mapping(Batch batch, MappingForm form, Viewer viewer, Model model) {
		model.addAttribute("batch", batch);
		model.addAttribute("mappingForm", form);
		model.addAttribute("contents",
				Stream.of(FileContents.CONTACTS, FileContents.HISTORY, FileContents.ORDERS, FileContents.INVOICES)
					.filter((one) -> FileFigures.areSeen(one, viewer))
					.toList());
		model.addAttribute("amountForms", AmountForm.values());
		model.addAttribute("statuses", CustomerStatus.values());
		model.addAttribute("targets", targets(form.getContents()));
		model.addAttribute("columns", columns(batch, form));
		return "imports/mapping";
	}

	private static List<Target> targets(@Nullable FileContents contents) {
		if (contents != null && contents.isTrade()) {
			return Stream.of(Target.values()).filter((target) -> target.fits(contents)).toList();
		}
		boolean history = contents == FileContents.HISTORY;
		return Stream.of(Target.values())
			.filter((target) -> history ? isOfHistory(target) : !target.isHistory() && !target.isTrade())
			.toList();
	}

	private static boolean isOfHistory(Target target) {
		return target.isHistory() || switch (target) {
			case NOTE, IGNORE, CUSTOMER_NUMBER, EXTERNAL_ID, FULL_NAME, SALUTATION, FIRST_NAME, LAST_NAME -> true;
			default -> false;
		};
	}

	private static List<Column> columns(Batch batch, MappingForm form) {
		List<Column> columns = new ArrayList<>();
		List<Mapping.Column> known = batch.mapping().columns();
		for (int at = 0; at < known.size(); at++) {
			int column = at;
			List<String> samples = batch.recognised()
				.samples()
				.stream()
				.map((row) -> column < row.size() ? row.get(column) : "")
				.filter((value) -> !value.isBlank())
				.distinct()
				.limit(VALUES)
				.toList();
			Target target = at < form.getTarget().size() ? form.getTarget().get(at) : known.get(at).target();
			columns.add(new Column(at, known.get(at).header(), target, samples));
		}
		return columns;
	}

	String preview(Batch batch, @Nullable RowFilter filter, long after, Model model) {
		RowFilter chosen = filter == null ? RowFilter.SAMPLE : filter;
		rows(batch, PREVIEW, chosen, after, model);
		model.addAttribute("sameFile", batches.sameFile(batch.id()).orElse(null));
		return "imports/preview";
	}

	String report(Batch batch, @Nullable RowFilter filter, long after, Model model) {
		RowFilter chosen = filter != null ? filter : batch.count("FAILED") > 0 ? RowFilter.FAILED
				: batch.count("REMARKS") > 0 ? RowFilter.REMARKS : RowFilter.CREATED;
		rows(batch, REPORT, chosen, after, model);
		model.addAttribute("sums", batch.mapping().contents().isTrade() ? rows.sums(batch.id()) : List.of());
		model.addAttribute("left", images.left(batch.id(), MOST_NAMED));
		model.addAttribute("noted",
				batch.mapping()
					.effective()
					.stream()
					.filter((column) -> column.target() == Target.NOTE)
					.map(Mapping.Column::header)
					.toList());
		return "imports/report";
	}

	private void rows(Batch batch, List<RowFilter> filters, RowFilter chosen, long after, Model model) {
		int limit = chosen == RowFilter.SAMPLE ? SAMPLE : PAGE;
		List<RowView> found = rows.page(batch.id(), chosen, after, limit + 1);
		boolean more = found.size() > limit && chosen != RowFilter.SAMPLE;
		List<RowView> shown = found.subList(0, Math.min(found.size(), limit));
		Map<String, Integer> counts = new LinkedHashMap<>(batch.counts());
		counts.putAll(rows.counts(batch.id()));
		model.addAttribute("rows", shown);
		model.addAttribute("chosen", chosen);
		model.addAttribute("next", more ? shown.get(shown.size() - 1).position() : null);
		model.addAttribute("chips",
				filters.stream()
					.map((filter) -> new Chip(filter, counts.getOrDefault(filter.name(), 0)))
					.filter((chip) -> chip.count() > 0)
					.toList());
		model.addAttribute("counts", counts);
	}

}
