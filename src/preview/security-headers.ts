/**
 * Headers of every response: nothing but the page's own script, style and pictures runs or loads, in no foreign frame.
 *
 * The page's scripts build all of their elements without markup, save lit, whose templates are its own code; its policy is
 * the only one that may turn text into markup.
 */
export function securityHeaders(host: string): Record<string, string> {
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      // The one style attribute of the message components: "color:;", which their names carry even without a colour.
      "style-src-attr 'unsafe-hashes' 'sha256-YyzoJpP5ML1Dl1K7WQbfMCvG6Df0Mckd/cH2Bl2ywZQ='",
      "img-src 'self'",
      // Some browsers do not count WebSockets to the same place as 'self'.
      `connect-src 'self' ws://${host}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // A restart may bring another page.
    'Cache-Control': 'no-store',
  };
}
