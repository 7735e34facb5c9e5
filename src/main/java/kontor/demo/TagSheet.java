package kontor.demo;

import java.util.List;
import kontor.shared.SearchText;

/** The tags themselves. */
record TagSheet(SampleWorld world) implements Sheet {

	@Override
	public String table() {
		return "tags";
	}

	@Override
	public String columns() {
		return "id, name, name_key";
	}

	@Override
	public void write(Rows out) throws InterruptedException {
		List<String> tags = world.cast().names().tags();
		for (int i = 0; i < tags.size(); i++) {
			out.row().number(i + 1L).text(tags.get(i)).text(SearchText.folded(tags.get(i)));
			out.end();
		}
	}

	/** Which customer has which. */
	record OfCustomers(SampleWorld world) implements Sheet {

		@Override
		public String table() {
			return "customer_tags";
		}

		@Override
		public String columns() {
			return "customer_id, tag_id";
		}

		@Override
		public void write(Rows out) throws InterruptedException {
			int tags = world.cast().names().tags().size();
			for (int i = 0; i < world.cast().customers(); i++) {
				Dice dice = Dice.of(world.extent().seed(), 36, i);
				int first = dice.below(tags);
				int count = dice.percent(45) ? 0 : dice.between(1, 3);
				for (int place = 0; place < count; place++) {
					out.row().number(i + 1L).number((first + place * 5) % tags + 1L);
					out.end();
				}
			}
		}

	}

}
