// Text blocks in every long field: the button below it, // or Ctrl+Space open a list; arrows choose, Enter inserts.
// A field with data-plain has none. The words come from the template "text-blocks" of the layout.
(() => {
	const words = document.getElementById("text-blocks");
	if (!words) {
		return;
	}
	const WAIT = 120;
	const part = (name) => words.content.querySelector(`[${name}]`).cloneNode(true);
	const isLong = (field) => field instanceof HTMLTextAreaElement && "blocks" in field.dataset;
	const buttonOf = (area) => area.nextElementSibling;
	// the list that is open
	let now = null;

	const options = () => [...now.list.children];
	const chosen = () => now.list.querySelector("[aria-selected=true]");
	const say = (name) => {
		for (const one of ["data-block-none", "data-block-long", "data-block-away"]) {
			now.box.querySelector(`[${one}]`).hidden = one !== name;
		}
	};

	const close = (back) => {
		if (!now) {
			return;
		}
		const { area, box, timer, until } = now;
		clearTimeout(timer);
		now = null;
		box.remove();
		buttonOf(area)?.setAttribute("aria-expanded", "false");
		if (back) {
			area.focus();
			area.setSelectionRange(until, until);
		}
	};

	const choose = (option) => {
		chosen()?.setAttribute("aria-selected", "false");
		option.setAttribute("aria-selected", "true");
		option.scrollIntoView({ block: "nearest" });
		now.input.setAttribute("aria-activedescendant", option.id);
	};

	const optionOf = (offer) => {
		const option = document.createElement("li");
		option.id = "text-block-" + offer.id;
		option.dataset.id = offer.id;
		option.setAttribute("role", "option");
		option.setAttribute("aria-selected", "false");
		const title = document.createElement("strong");
		title.textContent = offer.title;
		const key = document.createElement("kbd");
		key.textContent = "//" + offer.shortcut;
		const beginning = document.createElement("div");
		beginning.className = "text-secondary";
		beginning.textContent = offer.beginning;
		option.append(title, " ", key, beginning);
		return option;
	};

	const get = async (address) => {
		const answer = await fetch(address, { redirect: "manual" }).catch(() => null);
		return answer?.ok ? answer : null;
	};

	const ask = () => {
		clearTimeout(now.timer);
		now.timer = 0;
		const asked = now;
		const typed = asked.input.value;
		asked.answer = (async () => {
			const answer = await get("/text-blocks/suggest?" + new URLSearchParams({ q: typed }));
			const offers = answer ? await answer.json() : null;
			if (now !== asked || asked.input.value !== typed) {
				return;
			}
			asked.list.replaceChildren(...(offers ?? []).map(optionOf));
			asked.list.hidden = !offers?.length;
			asked.input.setAttribute("aria-expanded", String(!asked.list.hidden));
			asked.input.removeAttribute("aria-activedescendant");
			say(offers === null ? "data-block-away" : offers.length ? "" : "data-block-none");
			if (offers?.length) {
				choose(asked.list.firstElementChild);
			}
		})();
	};

	// whom the text is for: the form says it, else the page
	const context = (area) => {
		const field = (...names) => names.map((name) => area.form?.elements[name]?.value).find(Boolean);
		const customer = field("customer") ?? document.querySelector("[data-customer-id]")?.dataset.customerId;
		const person = field("personId", "person") ?? area.form?.querySelector("[name=persons]:checked")?.value
			?? document.querySelector("[data-person-id]")?.dataset.personId;
		return new URLSearchParams({ ...customer && { customer }, ...person && { person } });
	};

	const insert = (text) => {
		const { area, from, until } = now;
		if (area.maxLength > 0 && area.value.length - (until - from) + text.length > area.maxLength) {
			say("data-block-long");
			return;
		}
		close(false);
		area.focus();
		area.setSelectionRange(from, until);
		// the one way that the browser can take back
		if (!document.execCommand("insertText", false, text)) {
			area.setRangeText(text, from, until, "end");
			area.dispatchEvent(new Event("input", { bubbles: true }));
		}
	};

	const take = async (option) => {
		const asked = now;
		const answer = await get(`/text-blocks/${option.dataset.id}/text?` + context(asked.area));
		const text = answer && await answer.text();
		if (now === asked) {
			if (text === null) {
				say("data-block-away");
			}
			else {
				insert(text);
			}
		}
	};

	const walk = (by) => {
		const all = options();
		if (all.length) {
			choose(all[(all.indexOf(chosen()) + by + all.length) % all.length]);
		}
	};

	// keys are for the list of what is typed, however late it comes
	const settled = async (then) => {
		const asked = now;
		if (asked.timer) {
			ask();
		}
		await asked.answer;
		if (now === asked && chosen()) {
			then();
		}
	};

	const keys = (event) => {
		if (event.key === "ArrowDown" || event.key === "ArrowUp") {
			event.preventDefault();
			settled(() => walk(event.key === "ArrowDown" ? 1 : -1));
		}
		else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
			event.preventDefault();
			settled(() => take(chosen()));
		}
		else if (event.key === "Escape") {
			event.preventDefault();
			event.stopPropagation();
			close(true);
		}
	};

	const show = (area, from, until) => {
		close(false);
		const box = part("data-block-box");
		now = { area, box, input: box.querySelector("input"), list: box.querySelector("[role=listbox]"), from, until, timer: 0 };
		const asked = now;
		// what is typed here is no text of the form
		box.addEventListener("input", (event) => {
			event.stopPropagation();
			clearTimeout(asked.timer);
			asked.timer = setTimeout(ask, WAIT);
		});
		box.addEventListener("keydown", keys);
		box.addEventListener("mousedown", (event) => {
			const option = event.target.closest("[role=option]");
			if (option) {
				event.preventDefault();
				take(option);
			}
		});
		box.addEventListener("focusout", (event) => {
			if (now === asked && event.relatedTarget && !box.contains(event.relatedTarget)) {
				close(false);
			}
		});
		buttonOf(area).after(box);
		buttonOf(area).setAttribute("aria-expanded", "true");
		now.input.focus();
		ask();
	};

	const dress = (area) => {
		if (!isLong(area) && !area.readOnly && !area.matches("[data-plain]")) {
			area.dataset.blocks = "";
			const button = part("data-block-button");
			button.addEventListener("click", () => now?.area === area ? close(true) : show(area, area.selectionStart, area.selectionEnd));
			area.after(button);
		}
	};
	const dressAll = () => document.querySelectorAll("textarea").forEach(dress);

	document.addEventListener("input", (event) => {
		const area = event.target;
		if (isLong(area) && event.data === "/" && /(^|\s)\/\/$/.test(area.value.slice(0, area.selectionEnd))) {
			show(area, area.selectionEnd - 2, area.selectionEnd);
		}
	});
	document.addEventListener("keydown", (event) => {
		if (isLong(event.target) && event.code === "Space" && event.ctrlKey && !event.altKey) {
			event.preventDefault();
			show(event.target, event.target.selectionStart, event.target.selectionEnd);
		}
	});
	new MutationObserver((changes) => {
		if (changes.some((change) => change.addedNodes.length > 0)) {
			dressAll();
		}
	}).observe(document.body, { childList: true, subtree: true });
	dressAll();
})();
