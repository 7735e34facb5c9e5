// Choosing a customer while typing. Markup:
//   <div data-suggest>                               (data-suggest="/persons/suggest" asks for persons)
//     <input type="hidden" data-suggest-id>          (optional: takes the id; empty while typing)
//     <input type="text" role="combobox" …>          (takes name and number)
//     <ul role="listbox" class="k-choices"></ul>
//   </div>
// Arrow keys walk, Enter takes, Escape closes. On a choice the box fires "customer-chosen".
(() => {
	const WAIT = 150;
	let timer = 0;
	let request = null;
	const parts = (input) => {
		const box = input.closest("[data-suggest]");
		return { box, id: box.querySelector("[data-suggest-id]"), list: box.querySelector("[role=listbox]") };
	};
	const field = (event) => event.target.closest?.("[data-suggest] [role=combobox]");
	const current = (list) => list.querySelector("[aria-selected=true]");
	const close = (input) => {
		clearTimeout(timer);
		request?.abort();
		parts(input).list.replaceChildren();
		input.setAttribute("aria-expanded", "false");
		input.removeAttribute("aria-activedescendant");
	};
	const mark = (input, option) => {
		current(parts(input).list)?.setAttribute("aria-selected", "false");
		option.setAttribute("aria-selected", "true");
		option.scrollIntoView({ block: "nearest" });
		input.setAttribute("aria-activedescendant", option.id);
	};
	const take = (input, option) => {
		const { box, id } = parts(input);
		input.value = option.dataset.label;
		if (id) {
			id.value = option.dataset.id;
		}
		close(input);
		box.dispatchEvent(new CustomEvent("customer-chosen", { bubbles: true, detail: { ...option.dataset } }));
	};
	const ask = async (input) => {
		request?.abort();
		request = new AbortController();
		try {
			const answer = await fetch((parts(input).box.dataset.suggest || "/customers/suggest") + "?q=" + encodeURIComponent(input.value), { signal: request.signal });
			if (answer.ok && !answer.redirected) {
				const { list } = parts(input);
				list.innerHTML = await answer.text();
				input.setAttribute("aria-expanded", String(list.children.length > 0));
			}
		} catch (failure) {
			if (failure.name !== "AbortError") {
				close(input);
			}
		}
	};
	document.addEventListener("input", (event) => {
		const input = field(event);
		if (input) {
			const { id } = parts(input);
			if (id) {
				id.value = "";
			}
			clearTimeout(timer);
			timer = setTimeout(() => ask(input), WAIT);
		}
	});
	document.addEventListener("keydown", (event) => {
		const input = field(event);
		const options = input ? [...parts(input).list.children] : [];
		if (!options.length) {
			return;
		}
		const at = options.indexOf(current(parts(input).list));
		if (event.key === "ArrowDown" || event.key === "ArrowUp") {
			event.preventDefault();
			mark(input, options[(at + (event.key === "ArrowDown" ? 1 : options.length - Math.sign(at + 1))) % options.length]);
		} else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && (at >= 0 || options.length === 1)) {
			event.preventDefault();
			take(input, options[Math.max(at, 0)]);
		} else if (event.key === "Escape") {
			event.preventDefault();
			event.stopPropagation();
			close(input);
		}
	}, true);
	document.addEventListener("mousedown", (event) => {
		const option = event.target.closest?.("[data-suggest] [role=option]");
		if (option) {
			event.preventDefault();
			take(option.closest("[data-suggest]").querySelector("[role=combobox]"), option);
		}
	});
	document.addEventListener("focusout", (event) => {
		const input = field(event);
		if (input) {
			close(input);
		}
	});
})();
