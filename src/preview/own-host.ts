/** Names under which a browser on this machine reaches the page. */
const LOOPBACK_NAMES = ['127.0.0.1', 'localhost'];

/**
 * Whether a `Host` header is the page's own.
 *
 * Another one means that a foreign site has pointed its name at this machine (DNS rebinding) to read what is here.
 */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return LOOPBACK_NAMES.some((name) => host === `${name}:${port}`);
}

/** Whether a request comes from the page itself. Browsers send `Origin` with every WebSocket and every change. */
export function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  return origin !== undefined && host !== undefined && origin === `http://${host}`;
}
