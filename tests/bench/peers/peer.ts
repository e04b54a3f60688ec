/** What each page of the comparison tells and does. */
export interface Peer {
  /** When its first picture is drawn. */
  readonly ready: Promise<unknown>;
  /** Goes to a moment of the stretch, seconds; resolves where the page itself knows that its picture is there, else at once. */
  set(timeSeconds: number): Promise<unknown> | void;
}

declare global {
  interface Window {
    peer?: Peer;
  }
}
