import { useEffect, useRef, useState } from 'react';
import type { ExportWish } from '../../state/export-defaults.ts';
import { requestOf } from '../../state/export-defaults.ts';
import { ExportError, type ExportedFile, type ExportFault } from '../../state/export-request.ts';
import { exportWords } from '../../words/export.ts';
import { useStores } from '../stores.ts';

/** A file that is ready, at an address of this page. */
export interface ReadyFile {
  readonly name: string;
  readonly url: string;
  readonly bytes: number;
}

export type ExportState =
  | { readonly status: 'idle' }
  | { readonly status: 'making'; readonly share: number; readonly secondsLeft: number | null }
  | { readonly status: 'done'; readonly files: readonly ReadyFile[] }
  | { readonly status: 'told'; readonly message: string };

const faultWords = (fault: ExportFault, detail: string): string => (exportWords.fault as Readonly<Record<ExportFault, (detail: string) => string>>)[fault](detail);

const sentenceOf = (cause: unknown): string => {
  if (cause instanceof DOMException && cause.name === 'AbortError') return exportWords.cancelled;
  if (cause instanceof ExportError) return faultWords(cause.fault, cause.detail);
  return faultWords('noFile', '');
};

/** Before so much is done nobody knows how long it takes. */
const KNOWN_SHARE = 0.03;

const ready = ({ name, blob }: ExportedFile): ReadyFile => ({ name, url: URL.createObjectURL(blob), bytes: blob.size });

export interface ExportTool {
  readonly state: ExportState;
  make(wish: ExportWish, pictureSize: readonly [number, number]): Promise<void>;
  cancel(): void;
}

/** Makes files of what is on show, one wish after the other; leaves nothing behind when the panel closes. */
export const useExport = (): ExportTool => {
  const { fetchExporter, playback, view, stage } = useStores();
  const [state, setState] = useState<ExportState>({ status: 'idle' });
  const running = useRef<AbortController | null>(null);
  const files = useRef<readonly ReadyFile[]>([]);
  const forget = (): void => {
    for (const { url } of files.current) URL.revokeObjectURL(url);
    files.current = [];
  };
  useEffect(() => () => {
    running.current?.abort();
    for (const { url } of files.current) URL.revokeObjectURL(url);
  }, []);
  return {
    state,
    make: async (wish, pictureSize) => {
      const controller = new AbortController();
      running.current = controller;
      forget();
      const start = performance.now();
      const onProgress = (share: number): void => {
        if (controller.signal.aborted) return;
        setState({ status: 'making', share, secondsLeft: share < KNOWN_SHARE ? null : ((performance.now() - start) / 1000) * (1 / share - 1) });
      };
      onProgress(0);
      const request = requestOf(wish, { playback: playback.getState(), view: view.getState(), stage: stage.getState(), pictureSize });
      try {
        const exporter = await fetchExporter();
        const made = await exporter.run(request, { signal: controller.signal, onProgress });
        files.current = made.map(ready);
        setState({ status: 'done', files: files.current });
      } catch (cause) {
        setState({ status: 'told', message: sentenceOf(cause) });
      } finally {
        running.current = null;
      }
    },
    cancel: () => running.current?.abort(),
  };
};
