declare module 'gltf-validator' {
  /** What we read of a report of the glTF validator (it ships no types). Severity 0 = error, 1 = warning. */
  export interface Report {
    readonly issues: {
      readonly numErrors: number;
      readonly numWarnings: number;
      readonly messages: ReadonlyArray<{ readonly code: string; readonly message: string; readonly severity: number; readonly pointer?: string }>;
    };
  }
  export const validateBytes: (bytes: Uint8Array) => Promise<Report>;
}
