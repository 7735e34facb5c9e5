package kontor.demo;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lies at hand on everybody's desk: text blocks, a signature, favourites. */
record Shelf(JdbcClient jdbc) {

	private static final String MARK = "= ";

	/**
	 * @param text with its placeholders
	 */
	private record Block(String shortcut, String title, List<String> text) {

		private static Block begun(String head) {
			String[] parts = head.substring(MARK.length()).split(" ", 2);
			return new Block(parts[0], parts[1], new ArrayList<>());
		}

	}

	void fill(String company) {
		blocks().forEach((block) -> jdbc.sql("insert into text_blocks (shortcut, title, body) values (?, ?, ?)")
			.params(block.shortcut(), block.title(), String.join("\n", block.text()))
			.update());
		jdbc.sql("update users set signature = display_name || ?").param("\n" + company).update();
		jdbc.sql("""
				insert into favourite_customers (user_id, customer_id)
				select u.id, c.id from users u cross join lateral (
					select id from customers where owner_id = u.id and deleted_at is null order by id limit 4) c""")
			.update();
		jdbc.sql(
				"""
						insert into favourite_persons (user_id, person_id)
						select f.user_id, min(a.person_id) from favourite_customers f join affiliations a on a.customer_id = f.customer_id
						group by f.user_id""")
			.update();
	}

	private static List<Block> blocks() {
		List<Block> blocks = new ArrayList<>();
		for (String line : Resource.named("text-blocks.txt").lines()) {
			if (line.startsWith(MARK)) {
				blocks.add(Block.begun(line));
			}
			else {
				blocks.get(blocks.size() - 1).text().add(line);
			}
		}
		return blocks;
	}

}
