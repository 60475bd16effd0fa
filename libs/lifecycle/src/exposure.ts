/** A volunteer who has not been somewhere for so many days counts no more among those who learnt that home. */
export const HOME_KNOWN_DAYS = 91;
