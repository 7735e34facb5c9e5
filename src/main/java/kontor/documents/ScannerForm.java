package kontor.documents;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the virus scanner listens; without a host there is none. */
class ScannerForm {

	@Pattern(regexp = "[A-Za-z0-9.:-]{0,200}")
	private @Nullable String host;

	@NotNull
	@Min(1)
	@Max(65535)
	private @Nullable Integer port;

	static ScannerForm of(VirusScanner scanner) {
		ScannerForm form = new ScannerForm();
		form.host = scanner.host();
		form.port = scanner.port();
		return form;
	}

	void applyTo(VirusScanner scanner) {
		scanner.use(host == null ? "" : host.strip(), port == null ? VirusScanner.USUAL_PORT : port);
	}

	public @Nullable String getHost() {
		return host;
	}

	public void setHost(@Nullable String host) {
		this.host = host;
	}

	public @Nullable Integer getPort() {
		return port;
	}

	public void setPort(@Nullable Integer port) {
		this.port = port;
	}

}
