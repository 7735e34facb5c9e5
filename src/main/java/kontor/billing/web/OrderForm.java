package kontor.billing.web;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kontor.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** An order as somebody writes it. */
class OrderForm {

	@NotNull
	private @Nullable LocalDate day = LocalDate.now(Formats.ZONE);

	private List<LineForm> lines = new ArrayList<>();

	/** Blank lines to go on with. */
	void extend(@Nullable BigDecimal rate) {
		LineForms.extend(lines, rate);
	}

	/** What no annotation says. */
	void check(Errors errors) {
		LineForms.check(lines, errors);
		if (day != null && day.getYear() < 2000) {
			errors.rejectValue("day", "typeMismatch.java.time.LocalDate");
		}
		if (day != null && day.isAfter(LocalDate.now(Formats.ZONE))) {
			errors.rejectValue("day", "PastOrPresent");
		}
	}

	public @Nullable LocalDate getDay() {
		return day;
	}

	public void setDay(@Nullable LocalDate day) {
		this.day = day;
	}

	public List<LineForm> getLines() {
		return lines;
	}

	public void setLines(List<LineForm> lines) {
		this.lines = lines;
	}

}
