package kontor.imports;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import kontor.customers.CustomerStatus;
import kontor.imports.files.AmountForm;
import kontor.imports.files.FileContents;
import kontor.imports.files.Mapping;
import kontor.imports.files.Target;
import kontor.imports.matching.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What the columns of a table mean, and how it is taken over. */
class MappingForm {

	@NotNull
	private @Nullable FileContents contents;

	private List<Target> target = new ArrayList<>();

	private @Nullable AmountForm amounts;

	private boolean overwrite;

	private boolean addMissing;

	@NotNull
	private @Nullable CustomerStatus status;

	static MappingForm of(Batch batch) {
		MappingForm form = new MappingForm();
		form.contents = batch.mapping().contents();
		batch.mapping().columns().forEach((column) -> form.target.add(column.target()));
		form.amounts = batch.mapping().amounts();
		form.overwrite = batch.terms().overwrite();
		form.addMissing = batch.terms().addMissing();
		form.status = batch.terms().status();
		return form;
	}

	/** What a history or a list of customers cannot do without. */
	void check(Batch batch, Errors errors) {
		if (target.size() != batch.mapping().columns().size() || target.contains(null)) {
			errors.reject("imports.mapping.incomplete");
		}
		else if (contents == FileContents.HISTORY && batch.kind().isTable() && !isHistory()) {
			errors.reject("imports.mapping.history-needs");
		}
		else if (contents != null && contents.isTrade() && !isTrade(contents)) {
			errors.reject(
					contents == FileContents.ORDERS ? "imports.mapping.orders-need" : "imports.mapping.invoices-need");
		}
		else if (contents != null && contents.isTrade() && amounts == null) {
			errors.reject("imports.mapping.amounts-needed");
		}
		else if (contents == FileContents.CONTACTS && batch.kind().isTable()
				&& target.stream().allMatch((one) -> one == Target.IGNORE || one == Target.NOTE)) {
			errors.reject("imports.mapping.contacts-need");
		}
	}

	private boolean isHistory() {
		return target.contains(Target.DATE)
				&& (target.contains(Target.CUSTOMER) || target.contains(Target.CUSTOMER_NUMBER))
				&& (target.contains(Target.TEXT) || target.contains(Target.SUBJECT));
	}

	private boolean isTrade(FileContents trade) {
		boolean customer = target.contains(Target.CUSTOMER_NUMBER) || target.contains(Target.CUSTOMER);
		boolean needs = trade == FileContents.ORDERS
				? target
					.containsAll(List.of(Target.ORDER_NUMBER, Target.ORDER_DATE, Target.QUANTITY, Target.UNIT_PRICE))
				: target.containsAll(List.of(Target.INVOICE_NUMBER, Target.INVOICE_DATE))
						&& (target.contains(Target.GROSS) || target.contains(Target.NET));
		return customer && needs;
	}

	Mapping toMapping(Mapping known) {
		Mapping mapping = known.with(contents == null ? known.contents() : contents).with(amounts);
		for (int at = 0; at < target.size(); at++) {
			mapping = mapping.with(at, target.get(at));
		}
		return mapping;
	}

	Terms toTerms() {
		return new Terms(overwrite, addMissing, status == null ? CustomerStatus.CUSTOMER : status);
	}

	public @Nullable FileContents getContents() {
		return contents;
	}

	public void setContents(@Nullable FileContents contents) {
		this.contents = contents;
	}

	public List<Target> getTarget() {
		return target;
	}

	public void setTarget(List<Target> target) {
		this.target = target;
	}

	public @Nullable AmountForm getAmounts() {
		return amounts;
	}

	public void setAmounts(@Nullable AmountForm amounts) {
		this.amounts = amounts;
	}

	public boolean isOverwrite() {
		return overwrite;
	}

	public void setOverwrite(boolean overwrite) {
		this.overwrite = overwrite;
	}

	public boolean isAddMissing() {
		return addMissing;
	}

	public void setAddMissing(boolean addMissing) {
		this.addMissing = addMissing;
	}

	public @Nullable CustomerStatus getStatus() {
		return status;
	}

	public void setStatus(@Nullable CustomerStatus status) {
		this.status = status;
	}

}
