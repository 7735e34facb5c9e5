// The menu "Neu" on every page: what it opens is for the customer on screen.
(() => {
	const menu = document.querySelector("details.k-add");
	if (!menu) {
		return;
	}
	const customer = () => document.querySelector("[data-customer-id]")?.dataset.customerId;
	const person = menu.querySelector("[data-add=p]");

	const offer = () => {
		person.hidden = !customer();
		if (customer()) {
			person.href = `/customers/${customer()}/persons/new`;
		}
	};
	offer();
	menu.addEventListener("toggle", offer);
	menu.addEventListener("click", (event) => {
		const link = event.target.closest("a[data-dialog]");
		if (link) {
			const back = location.pathname + location.search;
			link.search = new URLSearchParams(customer() ? { customer: customer(), back } : { back });
		}
		if (event.target.closest("a")) {
			menu.open = false;
		}
	});
})();
