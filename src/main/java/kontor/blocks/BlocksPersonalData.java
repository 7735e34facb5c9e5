package kontor.blocks;

import java.util.List;
import kontor.customers.Holding;
import kontor.customers.PersonalData;
import org.springframework.stereotype.Component;

/** Text blocks are about nobody; should a name stand in one, it goes. */
@Component
class BlocksPersonalData implements PersonalData {

	@Override
	public List<Holding> holdings() {
		return List.of(Holding.in("text_blocks").replaced("title", "body"));
	}

}
