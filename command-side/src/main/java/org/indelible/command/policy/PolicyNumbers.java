package org.indelible.command.policy;

/** The numbers of the policy, in the units their names give; care leavers' are read as {@link CareLeaverSupport}. */
record PolicyNumbers(
        int recordingWorkingDays,
        int summaryDays,
        int monthsAfterConference,
        int ecomapAndGenogramWorkingDays,
        int adultAge,
        CareLeaver careLeaver) {
    record CareLeaver(int entitledUntilAge, int askMonthsBefore, int askAgainMonths, int possibleUntilAge) {
        CareLeaverSupport support() {
            return new CareLeaverSupport(
                    new AgeReached(entitledUntilAge),
                    askMonthsBefore,
                    askAgainMonths,
                    new AgeReached(possibleUntilAge));
        }
    }
}
