package org.indelible.projection.admission;

/** Parts of statements over other tables: which files are closed to a person, or open to them though they are not their team's. */
public final class ClosedFiles {
    private ClosedFiles() {}

    /** Whether the file in this column is closed to {@code :account}: by a conflict of interest, or by a restriction that does not name them. */
    public static String closed(String file) {
        return """
            (exists (select from reading.admission_conflict c
                          where c.generation = %1$s and c.file = %2$s and c.account = :account)
             or (exists (select from reading.admission_restriction r where r.generation = %1$s and r.file = %2$s)
                     and not exists (select from reading.admission_name n
                                          where n.generation = %1$s and n.file = %2$s and n.account = :account)))\
            """.formatted(Admissions.SERVING, file);
    }

    /** Whether a conflict of interest keeps the file in this column from {@code :account}. */
    public static String inConflict(String file) {
        return """
            exists (select from reading.admission_conflict c where c.generation = %1$s and c.file = %2$s and c.account = :account)\
            """.formatted(Admissions.SERVING, file);
    }

    /** Whether the file in this column is open at {@code :at} to {@code :account} by involvement, grant, emergency or name. */
    public static String admitted(String file) {
        return """
            (%2$s in (select a.file from reading.admission a
                           where a.generation = %1$s and a.account = :account and a.until > :at)
             or %2$s in (select n.file from reading.admission_name n where n.generation = %1$s and n.account = :account))\
            """.formatted(Admissions.SERVING, file);
    }
}
