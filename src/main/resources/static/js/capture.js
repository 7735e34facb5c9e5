// Writing down a contact from anywhere: n opens the form, Esc closes it.
(() => {
	const dialog = document.getElementById("capture");
	const button = document.getElementById("new-entry");
	if (!dialog || !button) {
		return;
	}

	const isTyping = (target) => target.closest("input, textarea, select, [contenteditable]") !== null;
	const written = (form) => [...form.querySelectorAll("textarea, input[type=text]")].some((field) => field.value !== field.defaultValue);
	const mayClose = (form) => !form || !written(form) || confirm(form.dataset.discard);

	const address = () => {
		const back = location.pathname + location.search;
		const customer = document.querySelector("[data-customer-id]")?.dataset.customerId;
		return "/history/new?" + new URLSearchParams(customer ? { customer, back } : { back });
	};

	const focus = (form) => {
		const field = form.querySelector("input[name=customerName]") ?? form.querySelector("textarea");
		field.focus();
		field.scrollIntoView({ block: "center" });
	};

	const openDialog = async () => {
		const url = address();
		const response = await fetch(url, { redirect: "manual" }).catch(() => null);
		const page = response?.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : null;
		const box = page?.getElementById("capture-box");
		if (!box) {
			location.assign(url);
			return;
		}
		dialog.replaceChildren(document.adoptNode(box));
		window.htmx?.process(dialog);
		dialog.showModal();
		focus(dialog.querySelector("form"));
	};

	const open = () => {
		const inline = document.querySelector("main form.k-capture");
		if (inline) {
			focus(inline);
		}
		else if (!dialog.open) {
			openDialog();
		}
	};

	const close = () => {
		if (mayClose(dialog.querySelector("form"))) {
			dialog.close();
			dialog.replaceChildren();
		}
	};

	button.addEventListener("click", (event) => {
		if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
			event.preventDefault();
			open();
		}
	});
	dialog.addEventListener("cancel", (event) => {
		event.preventDefault();
		close();
	});
	dialog.addEventListener("click", (event) => {
		if (event.target.closest("[data-close]")) {
			event.preventDefault();
			close();
		}
	});
	document.addEventListener("keydown", (event) => {
		if (event.key === "n" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) {
			event.preventDefault();
			open();
		}
		const inline = event.key === "Escape" && !dialog.open ? event.target.closest("main form.k-capture") : null;
		if (inline && mayClose(inline)) {
			inline.reset();
			document.activeElement.blur();
		}
	});
	document.addEventListener("input", (event) => {
		if (event.target.name === "followUpOn") {
			const date = event.target.form.querySelector("input[name=followUp][value=DATE]");
			date.checked = true;
		}
	});
})();
