package org.indelible.command.policy;

/** The numbers of the policy, in the units their names give; care leavers' are read as {@link CareLeaverSupport}. */
record PolicyNumbers(
        int recordingWorkingDays,
        int summaryDays,
        int summaryAfterChangeWorkingDays,
        int taskWorkingDays,
        int monthsAfterConference,
        int guardianshipSupportReviewMonths,
        int confidentialReviewMonths,
        AccessRequestTerms accessRequest,
        int adultAge,
        SessionTerms sessions,
        Regulation39Terms regulation39,
        CareLeaver careLeaver) {
    record CareLeaver(
            int lookedAfterFromAge,
            int entitledUntilAge,
            int askMonthsBefore,
            int askAgainMonths,
            int possibleUntilAge) {
        CareLeaverSupport support() {
            return new CareLeaverSupport(
                    new AgeReached(lookedAfterFromAge),
                    new AgeReached(entitledUntilAge),
                    askMonthsBefore,
                    askAgainMonths,
                    new AgeReached(possibleUntilAge));
        }
    }
}
