// The calendar: entries are dragged to another day or time, or moved with Alt and the arrow keys while they
// have the focus; what one is to be reminded of is shown on whatever page is open.
(() => {
	const STEP = 15;
	const form = () => document.getElementById("move");
	const send = (entry, days, minutes) => {
		const move = form();
		if (!move || (days === 0 && minutes === 0)) {
			return;
		}
		move.action = "/calendar/" + entry.dataset.move + "/move";
		move.elements.at.value = entry.dataset.at ?? "";
		move.elements.at.disabled = !entry.dataset.at;
		move.elements.days.value = days;
		move.elements.minutes.value = minutes;
		move.submit();
	};
	const dayOf = (element) => element?.closest("[data-day]");
	const between = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86400000);

	let drag = null;
	const mark = (day) => {
		document.querySelectorAll(".k-drop-day").forEach((one) => one.classList.remove("k-drop-day"));
		day?.classList.add("k-drop-day");
	};
	const minutesBy = (event) => {
		const row = drag.grid ? parseFloat(getComputedStyle(drag.grid).gridAutoRows) : 0;
		return row ? Math.round((event.clientY - drag.y) / row) * STEP : 0;
	};
	document.addEventListener("pointerdown", (event) => {
		const entry = event.button === 0 && event.pointerType === "mouse" ? event.target.closest?.("[data-move]") : null;
		drag = entry && form() ? { entry, x: event.clientX, y: event.clientY, grid: entry.closest("[data-grid]"), on: false } : null;
	});
	document.addEventListener("pointermove", (event) => {
		if (drag && (drag.on || Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > 6)) {
			drag.on = true;
			drag.entry.classList.add("k-ev-drag");
			mark(dayOf(document.elementFromPoint(event.clientX, event.clientY)));
		}
	});
	document.addEventListener("pointerup", (event) => {
		const done = drag;
		if (!done?.on) {
			drag = null;
			return;
		}
		const target = dayOf(document.elementFromPoint(event.clientX, event.clientY));
		const minutes = minutesBy(event);
		drag = null;
		done.entry.classList.remove("k-ev-drag");
		mark(null);
		done.entry.addEventListener("click", (click) => click.preventDefault(), { once: true });
		if (target) {
			send(done.entry, between(dayOf(done.entry).dataset.day, target.dataset.day), minutes);
		}
	});
	document.addEventListener("dragstart", (event) => {
		if (event.target.closest?.("[data-move]")) {
			event.preventDefault();
		}
	});
	document.addEventListener("keydown", (event) => {
		const entry = event.altKey && !event.ctrlKey && !event.metaKey ? event.target.closest?.("[data-move]") : null;
		const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[event.key];
		if (entry && way) {
			event.preventDefault();
			send(entry, ...way);
		}
	});

	const PAUSE = 60000;
	const IDLE = 600000;
	let active = Date.now();
	["pointerdown", "keydown"].forEach((name) => document.addEventListener(name, () => active = Date.now()));
	const seen = () => new Set((localStorage.getItem("kontor.reminders") ?? "").split(" "));
	const remind = async () => {
		const toasts = document.getElementById("toasts");
		const last = Number(localStorage.getItem("kontor.reminded") ?? 0);
		if (!toasts || document.hidden || Date.now() - last < PAUSE || Date.now() - active > IDLE) {
			return;
		}
		localStorage.setItem("kontor.reminded", Date.now());
		const answer = await fetch("/calendar/reminders", { redirect: "manual" }).catch(() => null);
		if (!answer?.ok) {
			return;
		}
		const page = new DOMParser().parseFromString(await answer.text(), "text/html");
		toasts.querySelectorAll("[data-reminder]").forEach((one) => one.remove());
		page.querySelectorAll("[data-reminder]").forEach((one) => {
			if (!seen().has(one.dataset.reminder)) {
				toasts.append(document.adoptNode(one));
			}
		});
	};
	document.addEventListener("click", (event) => {
		const reminder = event.target.closest?.("[data-reminder-seen]")?.closest("[data-reminder]");
		if (reminder) {
			localStorage.setItem("kontor.reminders", [...seen(), reminder.dataset.reminder].slice(-50).join(" "));
			reminder.remove();
		}
	});
	setInterval(remind, PAUSE);
	setTimeout(remind, 3000);
})();
