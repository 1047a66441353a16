/** msgSecCheck's label for political words: normal here, so a person reads them and two must agree to stop them. */
export const politicalLabel = '20001'
