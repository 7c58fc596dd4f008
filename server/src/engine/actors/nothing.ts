/** The evidence of what is no actor although it has capitals. */
export const NOTHING = 'event, law or date';
