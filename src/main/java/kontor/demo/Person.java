package kontor.demo;

import org.jspecify.annotations.Nullable;

/** Somebody at a customer, or the customer. */
record Person(int index, boolean woman, @Nullable String title, String first, String last, @Nullable String role) {

	String salutation() {
		return woman ? "FRAU" : "HERR";
	}

	/** "Frau Dr. Seidel". */
	String called() {
		return (woman ? "Frau " : "Herr ") + titled();
	}

	/** "Herrn Dr. Seidel": whom one calls and to whom one writes. */
	String calledTo() {
		return (woman ? "Frau " : "Herrn ") + titled();
	}

	String greeted() {
		return (woman ? "Sehr geehrte Frau " : "Sehr geehrter Herr ") + titled();
	}

	String signed() {
		return first + " " + last;
	}

	private String titled() {
		return title == null || title.startsWith("Dipl") ? last : title + " " + last;
	}

}
