package kontor.quotes.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kontor.products.ProductRow;
import kontor.products.Products;
import kontor.quotes.LineKind;
import kontor.quotes.PaperLanguage;
import kontor.quotes.Quote;
import kontor.quotes.QuoteDraft;
import kontor.quotes.QuoteLine;
import kontor.quotes.QuoteRefusedException;
import kontor.users.Viewer;
import org.jspecify.annotations.Nullable;

/** A quote as clients of the API send it; a change names only some of the fields. */
class QuoteBody {

	@NotNull
	public @Nullable Long customerId;

	public @Nullable Long personId;

	public @Nullable Long opportunityId;

	@NotBlank
	@Size(max = QuoteDraft.LONGEST_SUBJECT)
	public @Nullable String subject;

	@Size(max = QuoteDraft.LONGEST_TEXT)
	public @Nullable String intro;

	@Size(max = QuoteDraft.LONGEST_TEXT)
	public @Nullable String closing;

	@NotNull
	public @Nullable PaperLanguage language = PaperLanguage.DE;

	public @Nullable LocalDate validUntil;

	public @Nullable BigDecimal discountPercent;

	public @Nullable Long ownerId;

	@NotNull
	public @Nullable List<Line> lines = new ArrayList<>();

	@Size(min = 1, max = 200)
	public @Nullable String externalId;

	public long version;

	/** What is missing of a product is taken from it. */
	record Line(@Nullable LineKind kind, @Nullable Long productId, @Nullable String productNumber,
			@Nullable String text, @Nullable BigDecimal quantity, @Nullable String unit, @Nullable BigDecimal unitPrice,
			@Nullable BigDecimal discountPercent, @Nullable BigDecimal vatRate) {

		static Line of(QuoteLine line) {
			return new Line(line.kind(), line.productId(), line.productNumber(), line.text(), line.quantity(),
					line.unit(), line.unitPrice(), line.discount(), line.vatRate());
		}

		QuoteLine toLine(Products products, Viewer author) {
			ProductRow product = productId == null ? null : products.find(productId, author)
				.orElseThrow(() -> new QuoteRefusedException("productId", "quotes.product.unknown"));
			return new QuoteLine(kind == null ? LineKind.ITEM : kind, productId,
					product == null || productNumber != null ? productNumber : product.number(),
					product == null || text != null ? text : product.name(),
					quantity == null ? BigDecimal.ONE : quantity,
					product == null || unit != null ? unit : product.unit(),
					product == null || unitPrice != null ? unitPrice : product.price(), discountPercent,
					product == null || vatRate != null ? vatRate : product.vatRate());
		}

	}

	static QuoteBody of(Quote known, List<QuoteLine> lines) {
		QuoteBody all = new QuoteBody();
		all.customerId = known.customerId();
		all.personId = known.personId();
		all.opportunityId = known.opportunityId();
		all.subject = known.subject();
		all.intro = known.intro();
		all.closing = known.closing();
		all.language = known.language();
		all.validUntil = known.validUntil();
		all.discountPercent = known.discount();
		all.ownerId = known.ownerId();
		all.lines = lines.stream().map(Line::of).toList();
		all.version = known.version();
		return all;
	}

	/**
	 * @param author who looks after it where nobody is named
	 * @param usual until when it holds where nothing is said
	 * @throws QuoteRefusedException where it makes no sense
	 */
	QuoteDraft toDraft(Viewer author, LocalDate usual, Products products) {
		List<QuoteLine> read = new ArrayList<>();
		if (lines.size() > QuoteDraft.MOST_LINES) {
			throw new QuoteRefusedException("lines", "quotes.lines.many", QuoteDraft.MOST_LINES);
		}
		for (Line line : lines) {
			if (line == null) {
				throw new QuoteRefusedException("text", "NotNull").inLine(read.size());
			}
			try {
				read.add(line.toLine(products, author));
			}
			catch (QuoteRefusedException ex) {
				throw ex.inLine(read.size());
			}
		}
		return new QuoteDraft(customerId, personId, opportunityId, subject, intro, closing, language,
				validUntil == null ? usual : validUntil, discountPercent, ownerId == null ? author.id() : ownerId, read,
				externalId == null ? null : externalId.replace("\0", ""));
	}

}
