// Writing down a contact from anywhere: n opens the form, for the customer on screen.
(() => {
	const link = document.getElementById("new-entry");
	if (!link) {
		return;
	}

	const inline = () => document.querySelector("main form.k-capture");

	const write = (form) => {
		const field = form.querySelector("input[name=customerName]") ?? form.querySelector("textarea");
		field.focus();
		field.scrollIntoView({ block: "center" });
	};

	link.addEventListener("click", (event) => {
		const back = location.pathname + location.search;
		const customer = document.querySelector("[data-customer-id]")?.dataset.customerId;
		link.search = new URLSearchParams(customer ? { customer, back } : { back });
		if (inline() && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
			event.preventDefault();
			write(inline());
		}
	});

	document.addEventListener("keydown", (event) => {
		if (event.key === "n" && !event.ctrlKey && !event.metaKey && !event.altKey && !window.dialogs.isTyping(event.target)) {
			event.preventDefault();
			link.click();
		}
		const form = event.key === "Escape" && !document.querySelector("dialog[open]") ? event.target.closest("main form.k-capture") : null;
		if (form && window.dialogs.mayClose(form)) {
			form.reset();
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
