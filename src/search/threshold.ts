/**
 * At this confidence the bot answers; below it, it declines. One for two reports and for thousands. On the questions of
 * `bench/` the share of right decisions is flat between 0.35 and 0.45; a quote can be judged by its reader, a missing
 * answer cannot, so it lies below one half.
 */
export const ANSWER_THRESHOLD = 0.4;
