package kontor.sales;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kontor.web.FormRows;
import kontor.web.Originals;
import org.jspecify.annotations.Nullable;

/** An opportunity as somebody types it. */
class OpportunityForm {

	private static final List<String> FIELDS = List.of("title", "amount", "expectedClose", "competitor", "source",
			"owner", "persons", "products");

	private static final Pattern KEY = Pattern.compile("[0-9a-fA-F-]{36}");

	@NotBlank
	@Size(max = OpportunityDraft.LONGEST_TITLE)
	private @Nullable String title;

	private @Nullable Long customer;

	private @Nullable String customerName;

	private @Nullable Long pipeline;

	private @Nullable String amount;

	private @Nullable LocalDate expectedClose;

	@Size(max = 200)
	private @Nullable String competitor;

	private @Nullable Source source;

	@NotNull
	private @Nullable Long owner;

	@Size(max = NextStep.LONGEST)
	private @Nullable String nextStep;

	private @Nullable LocalDate nextStepOn;

	private Map<Long, @Nullable DecisionRole> roles = new TreeMap<>();

	private List<ProductLineForm> products = new ArrayList<>();

	private @Nullable String entryKey = UUID.randomUUID().toString();

	private @Nullable Long version;

	private @Nullable String original;

	static OpportunityForm of(Opportunity known, List<Opportunities.Participant> participants,
			List<ProductLine> products) {
		OpportunityForm form = new OpportunityForm();
		form.title = known.title();
		form.customer = known.customerId();
		form.customerName = known.customerName();
		form.amount = known.amountSummed() ? null : Amount.typed(known.amount());
		form.expectedClose = known.expectedClose();
		form.competitor = known.competitor();
		form.source = known.source();
		form.owner = known.ownerId();
		participants.stream()
			.filter((one) -> one.role() != null)
			.forEach((one) -> form.roles.put(one.id(), one.role()));
		products.forEach((line) -> form.products.add(ProductLineForm.of(line)));
		form.version = known.version();
		form.original = Originals.of(form, FIELDS);
		return form;
	}

	/**
	 * Puts this form on top of what others have saved meanwhile: what only they changed
	 * is as they want it.
	 */
	void adopt(OpportunityForm theirs) {
		OpportunityForm opened = Originals.read(original, OpportunityForm.class);
		if (opened != null) {
			Originals.adopt(opened, this, theirs, FIELDS);
		}
		version = theirs.version;
		original = theirs.original;
	}

	/** Does what a button at the products says: more, or up:3, down:3, remove:3. */
	void more(String what) {
		if (!what.equals("product")) {
			FormRows.move(products, what);
		}
		else if (products.size() < ProductLine.MOST) {
			products.add(new ProductLineForm());
		}
	}

	/** What can be read of the products already. */
	List<ProductLine> readable() {
		return products.stream().map((row) -> row.toLine(new ArrayList<>())).flatMap(Stream::ofNullable).toList();
	}

	/** What the products that can be read come to. */
	public @Nullable BigDecimal getSum() {
		return ProductLine.sum(readable());
	}

	/**
	 * @param known the opportunity as it is; null for a new one
	 * @param wanted what was read of the products
	 * @throws OpportunityRefusedException where it makes no sense
	 */
	OpportunityDraft toDraft(@Nullable Opportunity known, List<ProductLine> wanted) {
		NextStep step = known == null ? NextStep.of(nextStep, nextStepOn) : null;
		return new OpportunityDraft(known == null ? customer : known.customerId(), title, pipeline,
				Amount.parse(amount), expectedClose, competitor, source, owner, step, chosen(), wanted,
				known == null ? externalId() : null);
	}

	private Map<Long, DecisionRole> chosen() {
		Map<Long, DecisionRole> chosen = new TreeMap<>();
		roles.forEach((person, role) -> {
			if (role != null) {
				chosen.put(person, role);
			}
		});
		return chosen;
	}

	private String externalId() {
		boolean usable = entryKey != null && KEY.matcher(entryKey).matches();
		return "form:" + (usable ? entryKey : UUID.randomUUID());
	}

	public List<Source> sources() {
		return List.of(Source.values());
	}

	public List<DecisionRole> decisionRoles() {
		return List.of(DecisionRole.values());
	}

	/** Those with a role; what two editors are compared by. */
	public Map<Long, DecisionRole> getPersons() {
		return chosen();
	}

	public void setPersons(Map<Long, DecisionRole> persons) {
		roles = new TreeMap<>(persons);
	}

	public @Nullable String getTitle() {
		return title;
	}

	public void setTitle(@Nullable String title) {
		this.title = title;
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

	public @Nullable Long getPipeline() {
		return pipeline;
	}

	public void setPipeline(@Nullable Long pipeline) {
		this.pipeline = pipeline;
	}

	public @Nullable String getAmount() {
		return amount;
	}

	public void setAmount(@Nullable String amount) {
		this.amount = amount;
	}

	public @Nullable LocalDate getExpectedClose() {
		return expectedClose;
	}

	public void setExpectedClose(@Nullable LocalDate expectedClose) {
		this.expectedClose = expectedClose;
	}

	public @Nullable String getCompetitor() {
		return competitor;
	}

	public void setCompetitor(@Nullable String competitor) {
		this.competitor = competitor;
	}

	public @Nullable Source getSource() {
		return source;
	}

	public void setSource(@Nullable Source source) {
		this.source = source;
	}

	public @Nullable Long getOwner() {
		return owner;
	}

	public void setOwner(@Nullable Long owner) {
		this.owner = owner;
	}

	public @Nullable String getNextStep() {
		return nextStep;
	}

	public void setNextStep(@Nullable String nextStep) {
		this.nextStep = nextStep;
	}

	public @Nullable LocalDate getNextStepOn() {
		return nextStepOn;
	}

	public void setNextStepOn(@Nullable LocalDate nextStepOn) {
		this.nextStepOn = nextStepOn;
	}

	public Map<Long, @Nullable DecisionRole> getRoles() {
		return roles;
	}

	public void setRoles(Map<Long, @Nullable DecisionRole> roles) {
		this.roles = roles;
	}

	public List<ProductLineForm> getProducts() {
		return products;
	}

	public void setProducts(List<ProductLineForm> products) {
		this.products = products;
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

	public @Nullable String getOriginal() {
		return original;
	}

	public void setOriginal(@Nullable String original) {
		this.original = original;
	}

}
