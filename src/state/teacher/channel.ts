/** A line between the windows of one page, on this device alone. */
export interface Line<Out> {
  say(message: Out): void;
  close(): void;
}

/** In the address of the teacher's window: which window it belongs to. */
export const TEACHER_PARAMETER = 'teacher';

const KEY = 'steady-hands/window@1';

/** A name for this window, the same after it was loaded again; where nothing can be kept, a new one. */
export const windowName = (): string => {
  const fresh = Math.random().toString(36).slice(2, 10);
  try {
    const kept = sessionStorage.getItem(KEY) ?? fresh;
    sessionStorage.setItem(KEY, kept);
    return kept;
  } catch {
    return fresh;
  }
};

/** The address of the teacher's window to a window with this search and name. */
export const teacherUrl = (search: string, name: string): string => {
  const query = new URLSearchParams(search);
  query.set(TEACHER_PARAMETER, name);
  return `?${query}`;
};

/** Which window this one is the teacher's of; null: it is none. */
export const teacherOf = (search: string): string | null => new URLSearchParams(search).get(TEACHER_PARAMETER) || null;

/** Opens a line; null where the browser has none. `onHear` gets what the other side says, and nothing else. */
export const openLine = <Out, In>(name: string, isIn: (value: unknown) => value is In, onHear: (message: In) => void): Line<Out> | null => {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(`steady-hands ${name}`);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isIn(data)) onHear(data);
  };
  return { say: (message) => channel.postMessage(message), close: () => channel.close() };
};
