// The board of opportunities: cards move by mouse and by keyboard; each posts the board's form to its own address, as its buttons do.
(() => {
	const board = document.querySelector("[data-board]");
	if (!board) {
		return;
	}
	const says = document.querySelector("[data-board-says]");
	const columns = [...board.querySelectorAll("[data-stage]")];
	const cards = () => [...board.querySelectorAll("[data-card]")];
	const say = (text, ...words) => {
		says.textContent = words.reduce((said, word, i) => said.replace(`%${i + 1}`, word), text);
	};
	const columnOf = (card) => card.closest(".k-column");
	let picked = null;
	let target = null;

	const release = () => {
		picked?.classList.remove("k-picked");
		target?.classList.remove("k-target");
		picked = target = null;
	};
	const aim = (column) => {
		target?.classList.remove("k-target");
		target = column;
		target.classList.add("k-target");
	};
	const move = (card, column) => {
		if (column === columnOf(card)) {
			release();
			return;
		}
		const form = document.getElementById("board-move");
		form.action = card.dataset.address;
		const stage = document.createElement("input");
		stage.type = "hidden";
		stage.name = "stage";
		stage.value = column.dataset.stage;
		form.append(stage);
		say(board.dataset.moving, card.dataset.name, column.dataset.name);
		form.submit();
	};

	board.addEventListener("dragstart", (event) => {
		picked = event.target.closest("[data-card]");
		event.dataTransfer.effectAllowed = "move";
		event.dataTransfer.setData("text/plain", picked?.dataset.name ?? "");
	});
	board.addEventListener("dragover", (event) => {
		const column = event.target.closest("[data-stage]");
		if (picked && column) {
			event.preventDefault();
			aim(column);
		}
	});
	board.addEventListener("drop", (event) => {
		const column = event.target.closest("[data-stage]");
		if (picked && column) {
			event.preventDefault();
			move(picked, column);
		}
	});
	board.addEventListener("dragend", release);

	const sideways = (card, step) => {
		const from = columns.indexOf(picked === card && target ? target : columnOf(card));
		const to = columns[from + step];
		if (to) {
			picked = card;
			card.classList.add("k-picked");
			aim(to);
			say(to === columnOf(card) ? board.dataset.stay : board.dataset.target, card.dataset.name, to.dataset.name);
		}
	};
	const upDown = (card, step) => {
		const own = [...columnOf(card).querySelectorAll("[data-card]")];
		own[own.indexOf(card) + step]?.querySelector("a").focus();
	};
	board.addEventListener("keydown", (event) => {
		const card = event.target.closest("[data-card]");
		if (!card || !event.target.matches(".k-card-title")) {
			return;
		}
		const known = {
			ArrowRight: () => sideways(card, 1),
			ArrowLeft: () => sideways(card, -1),
			ArrowDown: () => upDown(card, 1),
			ArrowUp: () => upDown(card, -1),
		};
		if (known[event.key]) {
			event.preventDefault();
			known[event.key]();
		}
		else if (event.key === "Enter" && picked === card) {
			event.preventDefault();
			move(card, target);
		}
		else if (event.key === "Escape" && picked === card) {
			release();
			say(board.dataset.cancel, card.dataset.name);
		}
	});

	// the address names the card that was moved: it has the focus, and what happened is said
	const notice = document.querySelector(".k-notice span");
	if (notice && location.hash && cards().some((card) => `#${card.querySelector("a").id}` === location.hash)) {
		setTimeout(() => say(notice.textContent), 300);
	}
})();
