/** What a page around an `<iframe>` of `embed.html` says to it, and hears from it. */

/** Properties that can be set, and of which kind they are. */
const PROPERTIES = { currentTime: 'number', playbackRate: 'number', stretch: 'string', side: 'string', camera: 'string' } as const;
type Property = keyof typeof PROPERTIES;

/** `{ to: 'steady-hands', command: 'play' | 'pause' | 'stop' }`, or `{ to: 'steady-hands', command: 'set', property, value }`. */
export type Message =
  | { readonly command: 'play' }
  | { readonly command: 'pause' }
  | { readonly command: 'stop' }
  | { readonly command: 'set'; readonly property: Property; readonly value: number | string };

/** What the page around is told: the event, and how all stands. */
export interface Told {
  readonly from: 'steady-hands';
  readonly event: string;
  readonly detail: unknown;
  readonly currentTime: number;
  readonly duration: number;
  readonly paused: boolean;
  readonly playbackRate: number;
  readonly stretch: string;
  readonly side: string;
}

const isProperty = (name: unknown): name is Property => typeof name === 'string' && Object.hasOwn(PROPERTIES, name);

/** A message as it may be acted on; null for whatever else comes. */
export const readMessage = (data: unknown): Message | null => {
  if (typeof data !== 'object' || data === null || Reflect.get(data, 'to') !== 'steady-hands') return null;
  const command: unknown = Reflect.get(data, 'command');
  if (command === 'play' || command === 'pause' || command === 'stop') return { command };
  const property: unknown = Reflect.get(data, 'property');
  const value: unknown = Reflect.get(data, 'value');
  if (command !== 'set' || !isProperty(property)) return null;
  if (typeof value === 'number' && Number.isFinite(value) && PROPERTIES[property] === 'number') return { command, property, value };
  return typeof value === 'string' && PROPERTIES[property] === 'string' ? { command, property, value } : null;
};
