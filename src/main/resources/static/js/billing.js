// A product that is chosen for a line fills it: name, unit, price and rate. Markup: data-line around the fields, data-fill on each.
document.addEventListener("customer-chosen", (event) => {
	const line = event.target.closest("[data-line]");
	if (!line) {
		return;
	}
	for (const name of ["name", "unit", "price", "rate"]) {
		const field = line.querySelector(`[data-fill=${name}]`);
		if (field && event.detail[name]) {
			field.value = event.detail[name];
		}
	}
	line.querySelector("[data-fill=quantity]").focus();
});
