// Text that was typed into a form is kept on the server every few seconds and offered again. Markup:
//   <form data-draft="which form, and about whom" data-draft-page="/the/page/with/it">
// The words come from the template "draft-bar" of the layout.
(() => {
	const WAIT = 3000;
	const SHORTEST = 3;
	const bar = document.getElementById("draft-bar");
	if (!bar) {
		return;
	}
	const states = new WeakMap();
	const forms = new Set();
	const part = (name) => bar.content.querySelector(`[${name}]`).cloneNode(true);
	const of = (form) => {
		if (!states.has(form)) {
			states.set(form, { id: crypto.randomUUID?.() ?? randomId(), timer: 0, sent: "", submitted: false });
			forms.add(form);
		}
		return states.get(form);
	};
	// over plain http there is no randomUUID
	function randomId() {
		const bytes = crypto.getRandomValues(new Uint8Array(16));
		bytes[6] = (bytes[6] & 0x0f) | 0x40;
		bytes[8] = (bytes[8] & 0x3f) | 0x80;
		const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
		return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
	}

	const isText = (field) => field.matches?.("textarea, input[type=text], input:not([type])");
	const isWorthIt = (form) => [...form.elements].some((field) => isText(field)
		&& field.value !== field.defaultValue && field.value.trim().length >= SHORTEST);
	const values = (form) => {
		const all = {};
		for (const field of form.elements) {
			const kept = field.name && !field.disabled && !["_csrf", "draft", "back"].includes(field.name)
				&& !["password", "file", "submit", "button"].includes(field.type);
			if (kept && (!["checkbox", "radio"].includes(field.type) || field.checked)) {
				(all[field.name] ??= []).push(field.value);
			}
		}
		return JSON.stringify(all);
	};

	const named = (form, id) => {
		let field = form.elements.draft;
		if (!field) {
			field = document.createElement("input");
			field.type = "hidden";
			field.name = "draft";
			form.append(field);
		}
		field.value = id;
	};

	const say = (form, name, text) => {
		form.querySelectorAll("[data-draft-kept], [data-draft-not-kept]").forEach((old) => old.remove());
		const sentence = part(name);
		sentence.setAttribute("role", "status");
		sentence.textContent = text || sentence.textContent;
		(form.querySelector(".btn-list") ?? form).append(sentence);
	};

	const save = async (form, leaving) => {
		const state = of(form);
		clearTimeout(state.timer);
		const fields = values(form);
		if (!form.isConnected || state.submitted || fields === state.sent || !isWorthIt(form)) {
			return;
		}
		named(form, state.id);
		const body = new URLSearchParams({ _csrf: form.elements._csrf.value, form: form.dataset.draft, page: form.dataset.draftPage, fields });
		const small = body.toString().length < 60000;
		const answer = await fetch("/drafts/" + state.id, { method: "POST", body, redirect: "manual", keepalive: leaving && small }).catch(() => null);
		if (answer?.status === 204) {
			state.sent = fields;
			say(form, "data-draft-kept");
		}
		else {
			say(form, "data-draft-not-kept", answer?.status === 422 ? await answer.text() : "");
			later(form);
		}
	};
	const later = (form) => {
		const state = of(form);
		clearTimeout(state.timer);
		state.timer = setTimeout(() => save(form, false), WAIT);
	};

	const put = (form, fields) => {
		const left = [];
		for (const [name, list] of Object.entries(fields)) {
			const found = [...form.elements].filter((field) => field.name === name && !["_csrf", "draft"].includes(name));
			if (found.length === 0) {
				left.push(...list.filter((value) => /\p{L}{3}/u.test(value)));
			}
			found.forEach((field, place) => {
				if (["checkbox", "radio"].includes(field.type)) {
					field.checked = list.includes(field.value);
				}
				else if (place < list.length && field.type !== "file") {
					field.value = list[place];
				}
			});
			left.push(...list.slice(Math.max(found.length, 1)).filter((value) => /\p{L}{3}/u.test(value)));
		}
		return left;
	};

	const take = async (form, offer) => {
		const state = of(form);
		// what was typed before is a draft of its own
		await save(form, false);
		state.id = offer.id;
		named(form, offer.id);
		const left = put(form, offer.fields);
		const about = form.querySelector("details");
		if (about) {
			about.open = true;
		}
		if (left.length > 0) {
			const shown = part("data-draft-bar");
			const box = shown.querySelector("[data-draft-left]");
			box.hidden = false;
			box.querySelector("p").textContent = left.join("\n");
			form.prepend(shown);
		}
		const text = form.querySelector("textarea") ?? [...form.elements].find(isText);
		text?.dispatchEvent(new Event("input", { bubbles: true }));
		text?.focus();
	};

	const show = (form, offer) => {
		const shown = part("data-draft-bar");
		shown.querySelector("[data-draft-offer]").hidden = false;
		shown.querySelector("[data-draft-saved]").textContent = offer.saved;
		shown.querySelector("[data-draft-beginning]").textContent = offer.beginning;
		shown.querySelector("[data-draft-continue]").addEventListener("click", () => {
			shown.remove();
			take(form, offer);
		});
		shown.querySelector("[data-draft-discard]").addEventListener("click", async () => {
			const body = new URLSearchParams({ _csrf: form.elements._csrf.value });
			await fetch(`/drafts/${offer.id}/removal`, { method: "POST", body, redirect: "manual" }).catch(() => null);
			shown.remove();
		});
		form.prepend(shown);
	};

	const ask = async (path) => {
		const answer = await fetch(path, { redirect: "manual" }).catch(() => null);
		return answer?.status === 200 ? answer.json() : null;
	};
	const offer = async (form) => {
		if (!states.has(form)) {
			of(form);
			const draft = await ask("/drafts/latest?" + new URLSearchParams({ form: form.dataset.draft }));
			if (draft && draft.id !== of(form).id) {
				show(form, draft);
			}
		}
	};

	const inAddress = /^#draft=([0-9a-f-]{36})$/.exec(location.hash);
	const formOf = (key) => [...document.querySelectorAll("form[data-draft]")].find((form) => form.dataset.draft === key);
	// a form that came back with errors goes on with its draft
	const goOn = () => {
		const sent = JSON.parse(sessionStorage.getItem("draft"));
		sessionStorage.removeItem("draft");
		const form = sent && formOf(sent.form);
		if (form) {
			of(form).id = sent.id;
			named(form, sent.id);
		}
	};
	const opened = async () => {
		goOn();
		const draft = inAddress ? await ask("/drafts/" + inAddress[1]) : null;
		const form = draft && formOf(draft.form);
		if (form) {
			of(form);
			history.replaceState(null, "", location.pathname + location.search);
			await take(form, draft);
		}
		const focused = document.activeElement?.closest?.("form[data-draft]");
		if (focused) {
			offer(focused);
		}
	};

	document.addEventListener("focusin", (event) => {
		const form = event.target.closest?.("form[data-draft]");
		if (form) {
			offer(form);
		}
	});
	document.addEventListener("input", (event) => {
		const form = event.target.closest?.("form[data-draft]");
		if (form) {
			later(form);
		}
	});
	document.addEventListener("submit", (event) => {
		const state = states.get(event.target);
		if (state && event.target.elements.draft) {
			clearTimeout(state.timer);
			state.submitted = true;
			sessionStorage.setItem("draft", JSON.stringify({ form: event.target.dataset.draft, id: state.id }));
		}
	});
	window.addEventListener("pageshow", (event) => {
		if (event.persisted) {
			forms.forEach((form) => of(form).submitted = false);
		}
	});
	document.addEventListener("visibilitychange", () => {
		if (document.visibilityState === "hidden") {
			forms.forEach((form) => save(form, true));
		}
	});
	opened();
})();
