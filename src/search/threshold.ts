/**
 * At this confidence the bot answers; below it, it declines. One for two reports and for thousands. On the questions of
 * `bench/` the best report answers half of those between 0.35 and 0.5, and for the other half there is no answer or it
 * stands elsewhere: a misleading quote and a missing answer weigh alike there, so it lies in the middle.
 */
export const ANSWER_THRESHOLD = 0.4;

/** From this confidence on an answer needs no word of doubt: of those below it one in three misleads, above it one in ten. */
export const SURE_THRESHOLD = 0.6;
