/** lunr-languages ships without types: each file is a function that adds a language to lunr. */
declare module 'lunr-languages/*.js' {
  const addTo: (lunr: typeof import('lunr')) => void;
  export default addTo;
}

declare module 'flexsearch/lang/de' {
  const options: import('flexsearch').EncoderOptions;
  export default options;
}
