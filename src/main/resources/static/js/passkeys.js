// Passkeys: the browser talks to the device, an ordinary form to Kontor.
(() => {
	const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
	const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
		.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
	const known = (list) => (list ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

	const ask = async (button, form) => {
		const fields = new URLSearchParams({ _csrf: form.elements._csrf.value });
		if (button.dataset.passkey === "create") {
			fields.set("password", form.elements.password.value);
		}
		const answer = await fetch(button.dataset.path + "/options", { method: "POST", body: fields });
		const options = await answer.json();
		if (!answer.ok) {
			throw Object.assign(new Error(), { sentence: options.message });
		}
		return { ...options, challenge: bytes(options.challenge) };
	};

	const described = (credential, response) => JSON.stringify({
		id: credential.id,
		rawId: text(credential.rawId),
		type: credential.type,
		authenticatorAttachment: credential.authenticatorAttachment,
		clientExtensionResults: credential.getClientExtensionResults(),
		response: { clientDataJSON: text(credential.response.clientDataJSON), ...response },
	});

	const create = async (options) => {
		const credential = await navigator.credentials.create({ publicKey: {
			...options,
			user: { ...options.user, id: bytes(options.user.id) },
			excludeCredentials: known(options.excludeCredentials),
		} });
		return described(credential, {
			attestationObject: text(credential.response.attestationObject),
			transports: credential.response.getTransports?.() ?? [],
		});
	};

	const show = async (options) => {
		const credential = await navigator.credentials.get({
			publicKey: { ...options, allowCredentials: known(options.allowCredentials) },
		});
		const { authenticatorData, signature, userHandle } = credential.response;
		return described(credential, {
			authenticatorData: text(authenticatorData),
			signature: text(signature),
			userHandle: userHandle ? text(userHandle) : null,
		});
	};

	document.addEventListener("click", async (event) => {
		const button = event.target.closest("button[data-passkey]");
		if (!button) {
			return;
		}
		const form = button.form;
		const trouble = form.querySelector("[data-passkey-trouble]");
		trouble.hidden = true;
		button.disabled = true;
		try {
			const options = await ask(button, form);
			form.elements.credential.value = await (button.dataset.passkey === "create" ? create : show)(options);
			form.action = button.dataset.path;
			form.submit();
		} catch (error) {
			trouble.textContent = error.sentence ?? button.dataset.failed;
			trouble.hidden = false;
			button.disabled = false;
		}
	});

	// only where the browser can, and only over an encrypted connection
	const reveal = () => {
		if (window.PublicKeyCredential) {
			document.querySelectorAll("button[data-passkey][hidden]").forEach((button) => button.hidden = false);
		}
	};
	document.addEventListener("htmx:load", reveal);
	reveal();
})();
