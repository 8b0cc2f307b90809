package org.indelible.app.security;

/** The claims of an access token that name a person; the identity provider must give them all. */
public final class Claims {
    /** The person's name, as colleagues know it. */
    public static final String NAME = "name";

    public static final String JOB_TITLE = "job_title";

    /** The one team the person works in. */
    public static final String TEAM = "team";

    /** A list of role codes of the recording policy, in either case; other entries are ignored. */
    public static final String ROLES = "roles";

    private Claims() {}
}
