/** First second of 2015, from which Discord counts its ids. Source: discord.com/developers/docs/reference#snowflakes */
const DISCORD_EPOCH_MS = 1_420_070_400_000n;

/** The time in an id starts at this bit; the 22 bits below count within a millisecond. */
const TIMESTAMP_SHIFT = 22n;

/**
 * A source of ids, each greater than the one before.
 *
 * They carry the real time, because discord.js reads `createdTimestamp` out of them.
 */
export function createSnowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const earliest = (BigInt(Math.floor(now())) - DISCORD_EPOCH_MS) << TIMESTAMP_SHIFT;
    last = earliest > last ? earliest : last + 1n;
    return last.toString();
  };
}
