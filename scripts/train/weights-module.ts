/**
 * The bytes of a model in, the source of the module that ships them out. Base64 in a module, because the engine is one
 * synchronous function in a service worker, an event page and Node alike, and a file would have to be fetched.
 */

/** Returns the source of lib/annotations/tagger/weights.ts. */
export function toWeightsModule(bytes: Uint8Array): string {
  const base64 = Buffer.from(bytes).toString('base64');
  return `/** Weights of the attribution tagger, in base64: written by \`npm run train\`, described in MODEL.md. */
export const WEIGHTS =
  '${base64}';
`;
}
