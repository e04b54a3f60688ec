/** What we use of Khronos's validator, which comes without types. */
declare module 'gltf-validator' {
  interface Message { readonly code: string; readonly message: string; readonly pointer: string; readonly severity: number }
  export const validateBytes: (bytes: Uint8Array) => Promise<{ readonly issues: { readonly messages: readonly Message[] } }>;
}
