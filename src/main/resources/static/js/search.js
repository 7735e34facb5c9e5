// The search box by keyboard: / goes there, arrows choose, Enter opens, Escape closes.
(() => {
	const box = document.querySelector("#search");
	const list = document.querySelector("#search-hits");
	if (!box || !list) {
		return;
	}
	const hits = () => [...list.querySelectorAll("[role=option]")];
	const chosen = () => list.querySelector("[aria-selected=true]");

	function choose(hit) {
		hits().forEach((other) => {
			other.setAttribute("aria-selected", other === hit);
			other.classList.toggle("active", other === hit);
		});
		if (hit) {
			box.setAttribute("aria-activedescendant", hit.id);
			hit.scrollIntoView({ block: "nearest" });
		}
		else {
			box.removeAttribute("aria-activedescendant");
		}
	}

	function close() {
		list.replaceChildren();
		box.removeAttribute("aria-activedescendant");
		box.setAttribute("aria-expanded", "false");
	}

	function move(step) {
		const all = hits();
		const at = all.indexOf(chosen());
		choose(all[at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length]);
	}

	document.addEventListener("keydown", (event) => {
		const typing = window.dialogs.isTyping(event.target) || document.querySelector("dialog[open]");
		if (event.key === "/" && !typing && !event.ctrlKey && !event.altKey && !event.metaKey) {
			event.preventDefault();
			box.focus();
			box.select();
		}
	});

	box.addEventListener("keydown", (event) => {
		if ((event.key === "ArrowDown" || event.key === "ArrowUp") && hits().length > 0) {
			event.preventDefault();
			move(event.key === "ArrowDown" ? 1 : -1);
		}
		else if (event.key === "Enter" && chosen()) {
			event.preventDefault();
			chosen().click();
		}
		else if (event.key === "Escape" && list.childElementCount > 0) {
			event.preventDefault();
			close();
		}
	});

	list.addEventListener("htmx:afterSwap", () => {
		if (hits().length === 0 || document.activeElement !== box) {
			close();
		}
		else {
			box.removeAttribute("aria-activedescendant");
			box.setAttribute("aria-expanded", "true");
		}
	});

	document.addEventListener("click", (event) => {
		if (!event.target.closest(".k-search")) {
			close();
		}
	});
})();
