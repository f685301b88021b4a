/** Numbers of message components. Source: discord.com/developers/docs/components/reference#component-object-component-types */
export const COMPONENT = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  section: 9,
  textDisplay: 10,
  separator: 14,
  container: 17,
} as const;

/** Bits of a message's flags. Source: discord.com/developers/docs/resources/message#message-object-message-flags */
export const FLAG = {
  private: 1 << 6,
  thinking: 1 << 7,
} as const;
