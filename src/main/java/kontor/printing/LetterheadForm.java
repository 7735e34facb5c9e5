package kontor.printing;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Colour and words of the letterhead; what is empty is the firm's name and address. */
class LetterheadForm {

	@Pattern(regexp = "#[0-9a-fA-F]{6}")
	private @Nullable String colour = Letterhead.PLAIN;

	@Size(max = 120)
	private @Nullable String sender;

	@Size(max = 400)
	private @Nullable String footerLeft;

	@Size(max = 400)
	private @Nullable String footerMiddle;

	@Size(max = 400)
	private @Nullable String footerRight;

	private boolean withoutLogo;

	private long version;

	/** In small letters; black where there is none. */
	String colour() {
		return colour == null ? Letterhead.PLAIN : colour.toLowerCase(Locale.ROOT);
	}

	public @Nullable String getColour() {
		return colour;
	}

	public void setColour(@Nullable String colour) {
		this.colour = colour;
	}

	public @Nullable String getSender() {
		return sender;
	}

	public void setSender(@Nullable String sender) {
		this.sender = sender;
	}

	public @Nullable String getFooterLeft() {
		return footerLeft;
	}

	public void setFooterLeft(@Nullable String footerLeft) {
		this.footerLeft = footerLeft;
	}

	public @Nullable String getFooterMiddle() {
		return footerMiddle;
	}

	public void setFooterMiddle(@Nullable String footerMiddle) {
		this.footerMiddle = footerMiddle;
	}

	public @Nullable String getFooterRight() {
		return footerRight;
	}

	public void setFooterRight(@Nullable String footerRight) {
		this.footerRight = footerRight;
	}

	public boolean isWithoutLogo() {
		return withoutLogo;
	}

	public void setWithoutLogo(boolean withoutLogo) {
		this.withoutLogo = withoutLogo;
	}

	public long getVersion() {
		return version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

}
