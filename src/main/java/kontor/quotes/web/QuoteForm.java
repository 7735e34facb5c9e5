package kontor.quotes.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import kontor.quotes.LineKind;
import kontor.quotes.PaperLanguage;
import kontor.quotes.Quote;
import kontor.quotes.QuoteDraft;
import kontor.quotes.QuoteLine;
import kontor.quotes.QuoteRefusedException;
import kontor.web.Amounts;
import kontor.web.FormRows;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A quote as somebody types it. */
class QuoteForm {

	private static final Pattern KEY = Pattern.compile("[0-9a-fA-F-]{36}");

	private @Nullable Long customer;

	private @Nullable String customerName;

	private @Nullable Long person;

	private @Nullable Long opportunity;

	@NotBlank
	@Size(max = QuoteDraft.LONGEST_SUBJECT)
	private @Nullable String subject;

	@Size(max = QuoteDraft.LONGEST_TEXT)
	private @Nullable String intro;

	@Size(max = QuoteDraft.LONGEST_TEXT)
	private @Nullable String closing;

	@NotNull
	private @Nullable PaperLanguage language = PaperLanguage.DE;

	@NotNull
	private @Nullable LocalDate validUntil;

	private @Nullable String discount;

	@NotNull
	private @Nullable Long owner;

	private List<LineForm> lines = new ArrayList<>();

	private @Nullable String entryKey = UUID.randomUUID().toString();

	private @Nullable Long version;

	static QuoteForm of(Quote known, List<QuoteLine> lines) {
		QuoteForm form = new QuoteForm();
		form.customer = known.customerId();
		form.person = known.personId();
		form.opportunity = known.opportunityId();
		form.subject = known.subject();
		form.intro = known.intro();
		form.closing = known.closing();
		form.language = known.language();
		form.validUntil = known.validUntil();
		form.discount = known.discount().signum() == 0 ? null : Amounts.typed(known.discount());
		form.owner = known.ownerId();
		lines.forEach((line) -> form.lines.add(LineForm.of(line)));
		form.version = known.version();
		return form;
	}

	/** Does what a button below the lines says: line, text, or move, as in up:3. */
	void more(String what) {
		boolean adds = what.equals("line") || what.equals("text");
		if (!adds) {
			FormRows.move(lines, what);
		}
		else if (lines.size() < QuoteDraft.MOST_LINES) {
			lines.add(LineForm.of(what.equals("text") ? LineKind.TEXT : LineKind.ITEM));
		}
	}

	/** What can be read of the lines already. */
	List<QuoteLine> readable() {
		List<QuoteLine> readable = new ArrayList<>();
		for (LineForm line : lines) {
			QuoteLine read = line.isBlank() ? null : line.toLine((ignored) -> {
			});
			if (read != null) {
				readable.add(read);
			}
		}
		return readable;
	}

	/** The discount on the whole; zero where it can't be read. */
	BigDecimal percent() {
		try {
			BigDecimal percent = parsed();
			return percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0 ? BigDecimal.ZERO : percent;
		}
		catch (NumberFormatException ex) {
			return BigDecimal.ZERO;
		}
	}

	private BigDecimal parsed() {
		BigDecimal typed = Amounts.parse(discount == null ? null : discount.replace("%", ""));
		return typed == null ? BigDecimal.ZERO : typed;
	}

	/**
	 * Drops blank lines and reads the rest.
	 * @param known null: a new one
	 * @return null where something is wrong; the errors say what
	 */
	@Nullable QuoteDraft toDraft(@Nullable Quote known, Errors errors) {
		lines.removeIf(LineForm::isBlank);
		List<QuoteLine> read = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			int at = i;
			QuoteLine line = lines.get(i).toLine((problem) -> reject(errors, problem.inLine(at)));
			if (line != null) {
				read.add(line);
			}
		}
		try {
			BigDecimal percent = parsed();
			return errors.hasErrors() ? null : new QuoteDraft(customer, person, opportunity, subject, intro, closing,
					language, validUntil, percent, owner, read, known == null ? externalId() : null);
		}
		catch (NumberFormatException ex) {
			errors.rejectValue("discount", "quotes.number.wrong");
		}
		catch (QuoteRefusedException ex) {
			reject(errors, ex);
		}
		return null;
	}

	/** Names the field that is wrong. */
	static void reject(Errors errors, QuoteRefusedException refusal) {
		if (refusal.field().isEmpty()) {
			errors.reject(refusal.code(), refusal.arguments(), null);
		}
		else {
			errors.rejectValue(refusal.field(), refusal.code(), refusal.arguments(), null);
		}
	}

	private String externalId() {
		boolean usable = entryKey != null && KEY.matcher(entryKey).matches();
		return "form:" + (usable ? entryKey : UUID.randomUUID());
	}

	public List<LineKind> kinds() {
		return List.of(LineKind.values());
	}

	public List<PaperLanguage> languages() {
		return List.of(PaperLanguage.values());
	}

	public @Nullable Long getCustomer() {
		return customer;
	}

	public void setCustomer(@Nullable Long customer) {
		this.customer = customer;
	}

	public @Nullable String getCustomerName() {
		return customerName;
	}

	public void setCustomerName(@Nullable String customerName) {
		this.customerName = customerName;
	}

	public @Nullable Long getPerson() {
		return person;
	}

	public void setPerson(@Nullable Long person) {
		this.person = person;
	}

	public @Nullable Long getOpportunity() {
		return opportunity;
	}

	public void setOpportunity(@Nullable Long opportunity) {
		this.opportunity = opportunity;
	}

	public @Nullable String getSubject() {
		return subject;
	}

	public void setSubject(@Nullable String subject) {
		this.subject = subject;
	}

	public @Nullable String getIntro() {
		return intro;
	}

	public void setIntro(@Nullable String intro) {
		this.intro = intro;
	}

	public @Nullable String getClosing() {
		return closing;
	}

	public void setClosing(@Nullable String closing) {
		this.closing = closing;
	}

	public @Nullable PaperLanguage getLanguage() {
		return language;
	}

	public void setLanguage(@Nullable PaperLanguage language) {
		this.language = language;
	}

	public @Nullable LocalDate getValidUntil() {
		return validUntil;
	}

	public void setValidUntil(@Nullable LocalDate validUntil) {
		this.validUntil = validUntil;
	}

	public @Nullable String getDiscount() {
		return discount;
	}

	public void setDiscount(@Nullable String discount) {
		this.discount = discount;
	}

	public @Nullable Long getOwner() {
		return owner;
	}

	public void setOwner(@Nullable Long owner) {
		this.owner = owner;
	}

	public List<LineForm> getLines() {
		return lines;
	}

	public void setLines(List<LineForm> lines) {
		this.lines = lines;
	}

	public @Nullable String getEntryKey() {
		return entryKey;
	}

	public void setEntryKey(@Nullable String entryKey) {
		this.entryKey = entryKey;
	}

	public @Nullable Long getVersion() {
		return version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

}
