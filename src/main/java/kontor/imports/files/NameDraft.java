package kontor.imports.files;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kontor.shared.AcademicTitles;
import kontor.shared.LegalForms;
import kontor.shared.PersonName;
import kontor.shared.Salutation;
import org.jspecify.annotations.Nullable;

/**
 * All that a row says about names, sorted out at the end: who is the firm, who the
 * person.
 */
class NameDraft {

	String company = "";

	String salutationText = "";

	String titleText = "";

	String first = "";

	String middle = "";

	String last = "";

	String full = "";

	String either = "";

	String display = "";

	String suffix = "";

	String kind = "";

	@Nullable Salutation salutation;

	String title = "";

	/** Sorts out; what remains unclear goes to the row's notes. */
	void finish(RecordDraft row) {
		boolean person = Kinds.isPerson(kind);
		boolean organisation = Kinds.isOrganisation(kind);
		salutation(row, organisation);
		either(row, person, organisation);
		if (last.isEmpty() && first.isEmpty() && !full.isEmpty()) {
			full(organisation);
		}
		else if (!full.isEmpty()) {
			row.noteUnless("Ansprechpartner", full, words());
		}
		lastNameOnly(person, organisation);
		display(row);
		clean();
	}

	/** Everything said about the names, to tell whether another text says more. */
	String words() {
		return Stream
			.of(company, salutationText, titleText, title, first, middle, last, suffix,
					(salutation == null) ? "" : salutation.label())
			.collect(Collectors.joining(" "));
	}

	private void salutation(RecordDraft row, boolean organisation) {
		PersonName said = PersonName.parseSalutation(salutationText);
		PersonName titled = PersonName.parseSalutation(titleText);
		salutation = (said.salutation() == null) ? titled.salutation() : said.salutation();
		addTitle(said.title());
		addTitle((titled.title() + " " + titled.lastName()).strip());
		boolean firm = !said.lastName().isEmpty()
				&& said.lastName().matches("(?i)(an die )?(firma|fa\\.?|unternehmen|company|organisation)");
		if (!said.lastName().isEmpty() && !firm) {
			row.note("Anrede", salutationText);
			if (salutation == null && title.isEmpty()) {
				row.hint("Anrede", Reason.SALUTATION_UNKNOWN, salutationText);
			}
		}
		if (firm && company.isEmpty() && first.isEmpty() && !organisation) {
			company = last.isEmpty() ? full : last;
			full = last.isEmpty() ? "" : full;
			last = "";
		}
	}

	/** "Name" of a firm or of a person. */
	private void either(RecordDraft row, boolean person, boolean organisation) {
		if (!either.isEmpty()) {
			boolean firm = company.isEmpty() && !person && (organisation || LegalForms.soundsLikeFirm(either));
			if (firm) {
				company = either;
			}
			else if (full.isEmpty()) {
				full = either;
			}
			else {
				row.noteUnless("Name", either, full + " " + words());
			}
		}
		if (person && first.isEmpty() && last.isEmpty() && full.isEmpty() && !company.isEmpty()) {
			full = company;
			company = "";
		}
	}

	private void full(boolean organisation) {
		if (company.isEmpty() && (organisation || LegalForms.isIn(full))) {
			company = full;
			return;
		}
		PersonName name = PersonName.parse(full);
		first = name.firstName();
		last = name.lastName();
		suffix = suffix.isEmpty() ? name.suffix() : suffix;
		salutation = (salutation == null) ? name.salutation() : salutation;
		addTitle(name.title());
	}

	/** A whole name in the field of the last name, or titles before one. */
	private void lastNameOnly(boolean person, boolean organisation) {
		if (first.isEmpty() && middle.isEmpty() && (last.contains(" ") || last.contains(","))) {
			boolean firm = company.isEmpty() && !person && (organisation || LegalForms.soundsLikeFirm(last));
			String whole = last;
			last = "";
			if (firm) {
				company = whole;
			}
			else {
				full = whole;
				full(false);
			}
		}
		AcademicTitles.Parted before = AcademicTitles.part(first);
		AcademicTitles.Parted beforeLast = AcademicTitles.part(last);
		addTitle(before.title());
		addTitle(beforeLast.rest().isEmpty() ? "" : beforeLast.title());
		first = before.rest();
		last = beforeLast.rest().isEmpty() ? last : beforeLast.rest();
	}

	private void display(RecordDraft row) {
		if (display.isEmpty()) {
			return;
		}
		boolean nameless = company.isEmpty() && last.isEmpty() && first.isEmpty();
		if (nameless && !ColumnContents.isMail(display)) {
			if (LegalForms.soundsLikeFirm(display)) {
				company = display;
			}
			else {
				full = display;
				full(false);
			}
		}
		else if (!ColumnContents.isMail(display)) {
			row.noteUnless("Anzeigename", display, words());
		}
	}

	private void clean() {
		company = LegalForms.withoutPrefix(company);
		first = Stream.of(first, middle).filter((name) -> !name.isEmpty()).collect(Collectors.joining(" "));
		if (last.isEmpty() && !first.isEmpty()) {
			last = first;
			first = "";
		}
		if (first.isEmpty() && last.equals(company)) {
			last = "";
		}
	}

	private void addTitle(String more) {
		if (!more.isEmpty() && !(" " + title + " ").contains(" " + more + " ")) {
			title = (title + " " + more).strip();
		}
	}

}
