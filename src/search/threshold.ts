/**
 * At this confidence the bot answers; below it, it declines. One for two reports and for thousands: the confidence is a
 * probability, so that the number says that answering is likelier right than declining.
 */
export const ANSWER_THRESHOLD = 0.5;
