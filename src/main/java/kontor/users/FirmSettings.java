package kontor.users;

import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the firm and the range of its customers' numbers together. */
@Component
@Transactional
class FirmSettings {

	private final Company company;

	private final NumberRange numbers;

	FirmSettings(Company company, NumberRange numbers) {
		this.company = company;
		this.numbers = numbers;
	}

	@Transactional(readOnly = true)
	FirmForm form() {
		return FirmForm.of(company, numbers);
	}

	/** As the next customer gets it. */
	@Transactional(readOnly = true)
	String nextNumber() {
		return numbers.prefix() + numbers.next();
	}

	/**
	 * @return empty if saved; else nothing is, for the next number is too low, and this
	 * is the lowest that would do
	 * @throws OptimisticLockingFailureException where somebody else saved meanwhile
	 */
	Optional<Long> save(FirmForm form) {
		if (form.getVersion() != FirmForm.version(company, numbers)) {
			throw new OptimisticLockingFailureException("The settings have changed");
		}
		Optional<Long> lowest = numbers.become(form.prefix(), form.getNextNumber());
		if (lowest.isEmpty()) {
			form.applyTo(company);
		}
		return lowest;
	}

}
