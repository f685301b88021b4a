/** The page before its script runs: empty in the system's colours, with a sentence where no script runs. */
export const PAGE_HTML = `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark light">
<title>Wortlaut</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
</head>
<body>
<noscript>Die Vorschau braucht JavaScript. · The preview needs JavaScript.</noscript>
</body>
</html>
`;

/** The bot's picture: the quotation marks that German opens and closes with. */
export const ICON_SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80">
<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#5865f2"/><stop offset="1" stop-color="#3c45a5"/></linearGradient></defs>
<rect width="80" height="80" fill="url(#g)"/>
<g fill="#fff"><path d="M16 45h12v11c0 7-4 11-10 13l-2-4c3-2 5-4 5-8h-5zM33 45h12v11c0 7-4 11-10 13l-2-4c3-2 5-4 5-8h-5z"/><path d="M64 35H52V24c0-7 4-11 10-13l2 4c-3 2-5 4-5 8h5zM47 35H35V24c0-7 4-11 10-13l2 4c-3 2-5 4-5 8h5z"/></g>
</svg>
`;

/** The user's picture. */
export const USER_SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><rect width="80" height="80" fill="#1f8b5f"/><circle cx="40" cy="31" r="14" fill="#fff"/><path d="M14 74c0-16 12-24 26-24s26 8 26 24z" fill="#fff"/></svg>
`;
