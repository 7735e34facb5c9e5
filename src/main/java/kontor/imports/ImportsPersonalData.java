package kontor.imports;

import java.util.List;
import kontor.customers.Holding;
import kontor.customers.PersonalData;
import org.springframework.stereotype.Component;

/** What imports hold about people: the files, their rows, and what was there before. */
@Component
class ImportsPersonalData implements PersonalData {

	/** What a row says whose contents are gone. */
	private static final String GONE = "[gelöscht]";

	@Override
	public List<Holding> holdings() {
		return List.of(Holding.in("import_contents")
			.goesAfterwards("exists (select from import_rows r where r.batch_id = t.batch_id and r.label = '" + GONE
					+ "') and t.batch_id in (select id from import_batches where state not in ('UPLOADED', 'READING'))")
			.excerpted(),
				Holding.in("import_rows")
					.ofCustomer("t.customer_id = :customer")
					.blanked("content = '{}', label = '" + GONE
							+ "', candidates = null, remarks = '[]', decision = 'SAME', outcome = coalesce(outcome, 'SKIPPED')"),
				Holding.in("import_images")
					.ofPerson("t.kind = 'PERSON' and t.target_id = :person")
					.ofCustomer("t.kind = 'CUSTOMER' and t.target_id = :customer")
					.deletedWhereNamed()
					.excerpted(),
				Holding.in("import_batches").replaced("file_name"),
				Holding.in("import_folder_files").replaced("name", "moved_to", "message"));
	}

}
