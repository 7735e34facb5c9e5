package kontor.history;

import java.util.List;

/**
 * The capture form as pages show it.
 *
 * @param persons of the customer, to choose from
 */
public record Capture(CaptureForm form, FieldErrors wrong, List<Interactions.Person> persons) {

	Capture(CaptureForm form, FieldErrors wrong) {
		this(form, wrong, List.of());
	}

	static Capture of(CaptureForm form) {
		return new Capture(form, FieldErrors.NONE);
	}

	Capture withPersons(List<Interactions.Person> choice) {
		return new Capture(form, wrong, choice);
	}

}
