/** Thrown where Discord's own client would not let a user do this, so that the bot never hears of it. */
export class UserSideError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UserSideError';
  }
}
