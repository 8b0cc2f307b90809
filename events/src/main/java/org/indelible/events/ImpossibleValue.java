package org.indelible.events;

/** No value of this type can be so. The code is stable, and neither it nor the message holds anything of what was given. */
public final class ImpossibleValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * Refuses a value.
     *
     * @param code as it stands in problems
     * @param message one sentence that says what the value must be
     */
    public ImpossibleValue(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Why, for programs. */
    public String code() {
        return code;
    }
}
