/**
 * What Discord accepts. Source: discord.com/developers/docs, pages "Message", "Components" and "Application Commands".
 *
 * Discord counts code points; UTF-16 units, which are never fewer, are counted here.
 */

/** Of a message's content. */
export const MAX_CONTENT_LENGTH = 2000;
/** Of all text displays of a message together (Components V2). */
export const MAX_DISPLAY_LENGTH = 4000;
export const MAX_LABEL_LENGTH = 80;
export const MAX_OPTION_LABEL_LENGTH = 100;
export const MAX_URL_LENGTH = 512;
export const MAX_CHOICES = 25;
export const MAX_CHOICE_LENGTH = 100;

/** Longest question that is asked, ours: a longer one is no question, and the answer repeats it. */
export const MAX_QUESTION_LENGTH = 300;

/** Longest parts of a source line, ours: with all of them and a question at full length a message has still room. */
export const MAX_HEADLINE_LENGTH = 90;
export const MAX_NAME_LENGTH = 60;
